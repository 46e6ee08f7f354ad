CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, name text, team_id bigint);
ALTER TABLE users ADD CONSTRAINT users_email_check CHECK (email <> '');
