CREATE TYPE state AS ENUM ('new', 'failed');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state);
CREATE INDEX jobs_failed ON jobs (id) WHERE state = 'failed';
