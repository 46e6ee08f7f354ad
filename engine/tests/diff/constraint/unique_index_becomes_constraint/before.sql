CREATE TABLE items (id bigint PRIMARY KEY, place int);
CREATE UNIQUE INDEX place_once ON items (place);
