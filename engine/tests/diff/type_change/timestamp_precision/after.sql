CREATE TABLE events (id bigint PRIMARY KEY, at timestamp(6), took interval, began time);
