CREATE TYPE old_state AS ENUM ('new', 'done');
CREATE TABLE jobs (id bigint PRIMARY KEY, state old_state NOT NULL DEFAULT 'new');
