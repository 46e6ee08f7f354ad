CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE posts (id bigint PRIMARY KEY, user_id bigint REFERENCES users);
GRANT SELECT, INSERT ON posts TO pg_monitor;
REVOKE DELETE ON posts FROM CURRENT_USER;
