CREATE TABLE events (id bigint PRIMARY KEY, at timestamp DEFAULT now());
