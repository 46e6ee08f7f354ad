CREATE TABLE users (id bigint PRIMARY KEY, name text, email text);
COMMENT ON COLUMN users.name IS 'as on the passport';
