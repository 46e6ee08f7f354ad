CREATE TABLE frozen (id bigint PRIMARY KEY);
