CREATE TABLE bookings (id bigint PRIMARY KEY, room int, during tsrange);
