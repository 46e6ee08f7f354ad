CREATE TABLE users (id uuid PRIMARY KEY);
CREATE TABLE posts (id bigint PRIMARY KEY, user_id uuid REFERENCES users (id));
