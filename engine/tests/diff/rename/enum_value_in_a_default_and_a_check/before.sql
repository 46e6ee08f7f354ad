CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state NOT NULL DEFAULT 'new', at date, CHECK (state <> 'new' OR at IS NULL));
CREATE INDEX jobs_new ON jobs (id) WHERE state = 'new';
