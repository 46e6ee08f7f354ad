CREATE TABLE users (id integer NOT NULL, mail text GENERATED ALWAYS AS ('mail' || id) STORED);
ALTER TABLE users ADD CONSTRAINT users_mail_key UNIQUE (mail);
