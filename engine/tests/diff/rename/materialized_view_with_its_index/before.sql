CREATE TABLE users (id bigint, name text);
CREATE MATERIALIZED VIEW totals AS SELECT count(*) AS n FROM users;
CREATE UNIQUE INDEX totals_n_idx ON totals (n);
