CREATE TABLE accounts (id bigint PRIMARY KEY, mail text UNIQUE, CHECK (mail <> ''));
CREATE INDEX accounts_mail_idx ON accounts (mail);
