CREATE TYPE priority AS ENUM ('low', 'high');
CREATE TABLE tickets (id bigint PRIMARY KEY, priority priority);
