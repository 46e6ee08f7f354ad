CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state DEFAULT 'new', former state);
CREATE TABLE job_log (id bigint PRIMARY KEY, state state NOT NULL);
