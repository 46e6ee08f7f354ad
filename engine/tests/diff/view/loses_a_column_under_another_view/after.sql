CREATE TABLE users (id bigint PRIMARY KEY, name text, active boolean);
CREATE VIEW people AS SELECT id, name FROM users;
CREATE VIEW names AS SELECT name FROM people;
COMMENT ON VIEW names IS 'only names';
GRANT SELECT ON names TO pg_monitor;
