CREATE TABLE users (id bigint PRIMARY KEY, "ID" int);
CREATE TABLE "Users" (id bigint PRIMARY KEY);
CREATE TABLE "USERS" (id bigint PRIMARY KEY);
