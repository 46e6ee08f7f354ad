CREATE TABLE items (id bigint PRIMARY KEY, place int);
CREATE UNIQUE INDEX place_once ON items (place);
CREATE TABLE marks (place int CONSTRAINT marks_place REFERENCES items (place));
