CREATE TABLE users (id bigint CONSTRAINT users_pkey PRIMARY KEY, email text CONSTRAINT users_email_key UNIQUE, CONSTRAINT users_email_check CHECK (email <> ''));
CREATE INDEX users_lower_idx ON users (lower(email));
