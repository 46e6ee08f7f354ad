CREATE TABLE users (id bigint PRIMARY KEY);
CREATE SEQUENCE users_number_seq AS int;
CREATE TABLE guests (id bigint PRIMARY KEY, number int DEFAULT nextval('users_number_seq'));
