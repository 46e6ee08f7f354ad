CREATE TABLE items (id bigint PRIMARY KEY WITH (fillfactor = 90), place int, CONSTRAINT place_once UNIQUE (place) WITH (fillfactor = 70));
