CREATE TYPE state AS ENUM ('new', 'old', 'done');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state);
CREATE INDEX jobs_new ON jobs (id) WHERE state = 'new';
