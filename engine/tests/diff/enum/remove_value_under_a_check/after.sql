CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state, at date, CONSTRAINT at_known CHECK (state <> 'done' OR at IS NOT NULL));
