CREATE TABLE items (id bigint PRIMARY KEY, place int, name text);
