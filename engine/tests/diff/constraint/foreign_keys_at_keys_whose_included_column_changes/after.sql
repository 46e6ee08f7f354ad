CREATE TABLE users (id bigint PRIMARY KEY, mail text NOT NULL, name text, age integer GENERATED ALWAYS AS (length(mail)) STORED);
CREATE UNIQUE INDEX users_mail_idx ON users (mail) INCLUDE (name, age);
CREATE TABLE accounts (tenant bigint, number integer, title varchar(40), UNIQUE (tenant, number) INCLUDE (title));
CREATE TABLE posts (
  author text REFERENCES users (mail),
  owner bigint REFERENCES users (id),
  tenant bigint,
  number integer,
  FOREIGN KEY (tenant, number) REFERENCES accounts (tenant, number)
);
