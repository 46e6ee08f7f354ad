CREATE TABLE items (id bigint PRIMARY KEY, code bigint);
