CREATE TABLE events (id bigint PRIMARY KEY, payload json DEFAULT json_build_object('v', 1));
