CREATE EXTENSION btree_gist;
CREATE TABLE rooms (id int, during tstzrange);
CREATE TABLE bookings (room int, during tstzrange);
CREATE TABLE visits (id int, during tstzrange NOT NULL, CONSTRAINT visits_key PRIMARY KEY (id, during WITHOUT OVERLAPS));
