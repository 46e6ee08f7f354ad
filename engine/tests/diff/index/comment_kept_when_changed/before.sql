CREATE TABLE users (id bigint PRIMARY KEY, name text, email text);
CREATE INDEX users_name_idx ON users (name);
COMMENT ON INDEX users_name_idx IS 'for the search';
