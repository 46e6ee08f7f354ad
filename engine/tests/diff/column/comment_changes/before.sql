CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL, name text);
COMMENT ON COLUMN users.name IS 'a';
COMMENT ON TABLE users IS 't';
