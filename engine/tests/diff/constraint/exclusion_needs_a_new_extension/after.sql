CREATE EXTENSION btree_gist;
CREATE TABLE bookings (id bigint PRIMARY KEY, room int, during tsrange, CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&));
