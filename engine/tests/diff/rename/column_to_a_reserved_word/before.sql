CREATE TABLE sorting (id bigint PRIMARY KEY, position int);
