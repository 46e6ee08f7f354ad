CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, name text, team_id bigint);
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email) INCLUDE (name) DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT users_email_key ON users IS 'one account an address';
