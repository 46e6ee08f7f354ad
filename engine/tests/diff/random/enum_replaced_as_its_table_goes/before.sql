CREATE TYPE level AS ENUM ('low', 'high');
CREATE TABLE rooms (code level);
