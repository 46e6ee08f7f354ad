CREATE DOMAIN percent AS int CONSTRAINT in_range CHECK (VALUE BETWEEN 1 AND 99);
CREATE TABLE scores (id bigint PRIMARY KEY, score percent);
