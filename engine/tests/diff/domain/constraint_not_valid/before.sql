CREATE DOMAIN percent AS int;
CREATE TABLE scores (id bigint PRIMARY KEY, score percent);
