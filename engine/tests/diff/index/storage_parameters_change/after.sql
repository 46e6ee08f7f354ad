CREATE TABLE users (id bigint PRIMARY KEY, name text, tags text[], at date);
CREATE INDEX users_name_idx ON users (name) WITH (fillfactor = 70);
CREATE INDEX users_tags_idx ON users USING gin (tags) WITH (fastupdate = off, gin_pending_list_limit = 256);
CREATE INDEX users_at_idx ON users USING brin (at) WITH (pages_per_range = 32, autosummarize = on);
