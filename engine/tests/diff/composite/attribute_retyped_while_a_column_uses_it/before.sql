CREATE TYPE address AS (street text, zip int);
CREATE TABLE shops (id bigint PRIMARY KEY, address address);
