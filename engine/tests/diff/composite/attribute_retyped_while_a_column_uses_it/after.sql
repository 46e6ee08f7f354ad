CREATE TYPE address AS (street text, zip bigint);
CREATE TABLE shops (id bigint PRIMARY KEY, address address);
