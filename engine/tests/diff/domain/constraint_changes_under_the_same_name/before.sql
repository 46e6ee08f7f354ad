CREATE DOMAIN percent AS int CONSTRAINT in_range CHECK (VALUE BETWEEN 0 AND 100);
CREATE TABLE scores (id bigint PRIMARY KEY, score percent);
