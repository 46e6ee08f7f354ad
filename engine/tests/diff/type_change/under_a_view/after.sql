CREATE TABLE users (id bigint PRIMARY KEY, name varchar(20));
CREATE VIEW user_names AS SELECT id, name FROM users;
