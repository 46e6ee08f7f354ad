CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, name text, team_id bigint);
CREATE UNIQUE INDEX users_name_idx ON users (lower(name)) WHERE name IS NOT NULL;
