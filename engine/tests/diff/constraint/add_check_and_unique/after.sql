CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL, name text);
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);
ALTER TABLE users ADD CONSTRAINT users_email_check CHECK (char_length(email) > 0);
COMMENT ON CONSTRAINT users_email_key ON users IS 'one each';
