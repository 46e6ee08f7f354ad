CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state);
CREATE INDEX jobs_state_idx ON jobs (state, id);
