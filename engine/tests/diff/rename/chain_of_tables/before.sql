CREATE TABLE events (id bigint PRIMARY KEY, what text);
CREATE TABLE events_old (id bigint PRIMARY KEY, whence text);
