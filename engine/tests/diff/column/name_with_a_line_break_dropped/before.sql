CREATE TABLE users (id bigint PRIMARY KEY, "two
lines" text);
