CREATE EXTENSION btree_gist;
CREATE TABLE rooms (id int, during tstzrange, CONSTRAINT rooms_key PRIMARY KEY (id, during WITHOUT OVERLAPS));
CREATE TABLE bookings (room int, during tstzrange, CONSTRAINT bookings_room FOREIGN KEY (room, PERIOD during) REFERENCES rooms (id, PERIOD during), CONSTRAINT bookings_once UNIQUE (room, during WITHOUT OVERLAPS));
CREATE TABLE visits (id int, during tstzrange NOT NULL, CONSTRAINT visits_key PRIMARY KEY (id, during));
CREATE TABLE stays (id int, during tstzrange, PRIMARY KEY (id, during WITHOUT OVERLAPS));
