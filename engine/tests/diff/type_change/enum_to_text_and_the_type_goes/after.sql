CREATE TABLE jobs (id bigint PRIMARY KEY, state text NOT NULL DEFAULT 'new');
CREATE INDEX jobs_state_idx ON jobs (state) WHERE state <> 'done';
