CREATE TYPE address AS (street text);
CREATE TABLE shops (id bigint PRIMARY KEY, address address);
