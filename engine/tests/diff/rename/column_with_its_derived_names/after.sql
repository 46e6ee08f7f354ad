CREATE TABLE accounts (id bigint PRIMARY KEY, email text UNIQUE, CHECK (email <> ''));
CREATE INDEX accounts_email_idx ON accounts (email);
