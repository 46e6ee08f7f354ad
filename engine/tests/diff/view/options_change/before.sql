CREATE TABLE users (id bigint PRIMARY KEY, name text, active boolean);
CREATE VIEW people WITH (security_barrier) AS SELECT id, name FROM users WHERE active;
