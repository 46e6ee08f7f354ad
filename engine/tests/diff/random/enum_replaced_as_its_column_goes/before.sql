CREATE TYPE level AS ENUM ('low', 'high');
CREATE TABLE rooms (id integer, code level);
