CREATE TABLE items (id bigint PRIMARY KEY, place int CONSTRAINT place_once UNIQUE);
CREATE TABLE marks (place int CONSTRAINT marks_place REFERENCES items (place));
