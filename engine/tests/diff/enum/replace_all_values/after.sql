CREATE TYPE state AS ENUM ('x', 'y');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state);
