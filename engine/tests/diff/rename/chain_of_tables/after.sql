CREATE TABLE events_old (id bigint PRIMARY KEY, what text);
CREATE TABLE events_older (id bigint PRIMARY KEY, whence text);
