CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE shops (id bigint PRIMARY KEY, address address);
