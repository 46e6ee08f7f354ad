CREATE TABLE users (id bigint PRIMARY KEY, number serial);
CREATE TABLE guests (id bigint PRIMARY KEY, number int DEFAULT nextval('users_number_seq'));
