CREATE TYPE state AS ENUM ('a', 'b');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state NOT NULL DEFAULT 'a', former state[] DEFAULT '{a,b}');
CREATE INDEX jobs_open_idx ON jobs (id) WHERE state = 'a';
CREATE VIEW open_jobs AS SELECT id, state FROM jobs WHERE state = 'a';
CREATE FUNCTION is_open(state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1::text = 'a' $$;
