CREATE TABLE bookings (id bigint PRIMARY KEY, cancelled boolean, during tsrange, CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&));
