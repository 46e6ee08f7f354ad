CREATE TABLE items (id bigint PRIMARY KEY, place int, name text, CONSTRAINT place_once UNIQUE (place) INCLUDE (name) WITH (fillfactor = 70));
