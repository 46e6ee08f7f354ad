CREATE EXTENSION cube;
CREATE EXTENSION earthdistance;
CREATE TABLE places (id bigint PRIMARY KEY, at earth);
