CREATE TABLE sorting (id bigint PRIMARY KEY, "order" int);
