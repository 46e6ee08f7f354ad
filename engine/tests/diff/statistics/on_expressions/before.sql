CREATE TABLE addresses (id bigint PRIMARY KEY, city text, zip text);
