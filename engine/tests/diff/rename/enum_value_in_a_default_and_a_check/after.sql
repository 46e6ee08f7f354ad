CREATE TYPE state AS ENUM ('queued', 'done');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state NOT NULL DEFAULT 'queued', at date, CHECK (state <> 'queued' OR at IS NULL));
CREATE INDEX jobs_new ON jobs (id) WHERE state = 'queued';
