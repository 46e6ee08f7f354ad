CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL, name text);
CREATE INDEX users_email_idx ON users (email);
COMMENT ON TABLE users IS 'it''s people';
COMMENT ON COLUMN users.email IS 'back\slash';
