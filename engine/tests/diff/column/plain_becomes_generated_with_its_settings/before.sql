CREATE TABLE users (id integer NOT NULL, name text);
ALTER TABLE users ALTER name SET STORAGE EXTERNAL, ALTER name SET COMPRESSION pglz, ALTER name SET STATISTICS 300, ALTER name SET (n_distinct = 5);
COMMENT ON COLUMN users.name IS 'shown';
GRANT SELECT (name) ON users TO PUBLIC;
