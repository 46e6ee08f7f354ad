CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE INDEX users_name_idx ON users (lower(name));
ALTER INDEX users_name_idx ALTER COLUMN 1 SET STATISTICS 500;
