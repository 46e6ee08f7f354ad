CREATE TABLE users (id text PRIMARY KEY);
CREATE TABLE posts (id bigint PRIMARY KEY, user_id text REFERENCES users (id));
