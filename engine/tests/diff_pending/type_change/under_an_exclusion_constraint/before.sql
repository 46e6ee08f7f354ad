CREATE TABLE bookings (id bigint PRIMARY KEY, during tsrange, EXCLUDE USING gist (during WITH &&));
