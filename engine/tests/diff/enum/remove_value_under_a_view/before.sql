CREATE TYPE state AS ENUM ('new', 'old', 'done');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state);
CREATE VIEW done_jobs AS SELECT id, state FROM jobs WHERE state = 'done';
GRANT SELECT ON done_jobs TO pg_monitor;
