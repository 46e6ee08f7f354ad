CREATE TABLE blobs (id bigint PRIMARY KEY, data text);
