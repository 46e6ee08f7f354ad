CREATE TABLE users (id bigint, name text);
CREATE MATERIALIZED VIEW user_totals AS SELECT count(*) AS n FROM users;
CREATE UNIQUE INDEX user_totals_n_idx ON user_totals (n);
