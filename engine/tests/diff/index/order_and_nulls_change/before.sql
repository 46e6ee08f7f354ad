CREATE TABLE users (id bigint PRIMARY KEY, score int, name text);
CREATE INDEX users_score_idx ON users (score, name DESC);
