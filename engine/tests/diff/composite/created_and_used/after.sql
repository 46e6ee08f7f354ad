CREATE TYPE address AS (street text, zip varchar(10), country char(2));
CREATE TABLE shops (id bigint PRIMARY KEY, address address, former address[]);
