CREATE TABLE users (id int PRIMARY KEY);
CREATE TABLE posts (id bigint PRIMARY KEY, user_id int NOT NULL REFERENCES users (id));
