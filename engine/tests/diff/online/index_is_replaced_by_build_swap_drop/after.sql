CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, name text, team_id bigint);
CREATE INDEX users_name_idx ON users (lower(name)) INCLUDE (email);
