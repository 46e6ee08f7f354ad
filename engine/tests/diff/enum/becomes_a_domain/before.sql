CREATE TYPE state AS ENUM ('a', 'b');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state);
