CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL);
CREATE UNIQUE INDEX users_email_idx ON users (email);
ALTER TABLE users REPLICA IDENTITY USING INDEX users_email_idx;
