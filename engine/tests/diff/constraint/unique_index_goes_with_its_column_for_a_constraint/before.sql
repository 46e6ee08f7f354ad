CREATE TABLE users (id integer NOT NULL, mail text);
CREATE UNIQUE INDEX users_mail_idx ON users (mail);
