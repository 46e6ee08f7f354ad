CREATE DOMAIN label AS text NOT NULL;
CREATE TYPE person AS (first label, last label);
CREATE TABLE users (id bigint PRIMARY KEY, who person);
