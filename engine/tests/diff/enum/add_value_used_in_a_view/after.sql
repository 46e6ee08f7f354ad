CREATE TYPE state AS ENUM ('new', 'failed');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state);
CREATE VIEW failed_jobs AS SELECT id FROM jobs WHERE state = 'failed';
