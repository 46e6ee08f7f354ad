CREATE TABLE users (id bigint PRIMARY KEY, score int, name text);
CREATE INDEX users_score_idx ON users (score DESC NULLS LAST, name NULLS FIRST);
