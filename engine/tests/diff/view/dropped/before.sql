CREATE TABLE users (id bigint PRIMARY KEY, name text, active boolean);
CREATE VIEW active_users AS SELECT id, name FROM users WHERE active;
COMMENT ON VIEW active_users IS 'who may log in';
