CREATE TABLE events (id bigint PRIMARY KEY, at timestamp);
CREATE INDEX events_at_idx ON events (at);
