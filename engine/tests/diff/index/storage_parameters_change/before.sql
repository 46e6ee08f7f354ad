CREATE TABLE users (id bigint PRIMARY KEY, name text, tags text[], at date);
CREATE INDEX users_name_idx ON users (name);
CREATE INDEX users_tags_idx ON users USING gin (tags) WITH (fastupdate = on);
CREATE INDEX users_at_idx ON users USING brin (at);
