CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state, finished boolean GENERATED ALWAYS AS (state = 'done') STORED);
