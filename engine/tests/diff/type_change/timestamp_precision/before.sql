CREATE TABLE events (id bigint PRIMARY KEY, at timestamp(3), took interval(0), began time(0));
