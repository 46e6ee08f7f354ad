CREATE TABLE users (id bigint PRIMARY KEY, name text, active boolean);
CREATE VIEW people WITH (security_invoker, check_option = cascaded) AS SELECT id, name FROM users WHERE active;
