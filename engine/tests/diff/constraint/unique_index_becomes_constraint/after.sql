CREATE TABLE items (id bigint PRIMARY KEY, place int CONSTRAINT place_once UNIQUE);
