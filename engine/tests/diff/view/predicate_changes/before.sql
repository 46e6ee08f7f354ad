CREATE TABLE users (id bigint PRIMARY KEY, name text, active boolean);
CREATE VIEW people AS SELECT id, name FROM users;
CREATE VIEW names AS SELECT name FROM people;
GRANT SELECT ON people TO pg_monitor;
