CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE INDEX users_name_idx ON users (name) WITH (fillfactor = 70, deduplicate_items = off);
