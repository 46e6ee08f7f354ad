CREATE TABLE users (id bigint PRIMARY KEY, mail text NOT NULL, name varchar(20), age integer);
CREATE UNIQUE INDEX users_mail_idx ON users (mail) INCLUDE (name, age);
CREATE TABLE accounts (tenant integer, number integer, title text, UNIQUE (tenant, number) INCLUDE (title));
CREATE TABLE posts (
  author text REFERENCES users (mail),
  owner bigint REFERENCES users (id),
  tenant integer,
  number integer,
  FOREIGN KEY (tenant, number) REFERENCES accounts (tenant, number)
);
