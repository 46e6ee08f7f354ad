CREATE TABLE users (id bigint PRIMARY KEY, full_name text);
CREATE VIEW names AS SELECT id, full_name AS name FROM users;
