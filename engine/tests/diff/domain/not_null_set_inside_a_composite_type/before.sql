CREATE DOMAIN label AS text;
CREATE TYPE person AS (first label, last label);
CREATE TABLE users (id bigint PRIMARY KEY, who person);
