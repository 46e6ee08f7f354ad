CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, name text, team_id bigint);
CREATE TABLE posts (id bigint PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, title text NOT NULL CHECK (title <> ''), UNIQUE (user_id, title));
CREATE INDEX posts_title_idx ON posts (title);
