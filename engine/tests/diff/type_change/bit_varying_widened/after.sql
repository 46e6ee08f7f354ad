CREATE TABLE masks (id bigint PRIMARY KEY, mask bit varying(16));
