CREATE TYPE state AS ENUM ('new');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state);
