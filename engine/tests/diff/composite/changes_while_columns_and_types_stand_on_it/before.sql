CREATE TYPE address AS (street text, old text, zip text);
CREATE DOMAIN known_address AS address CHECK ((VALUE).street IS NOT NULL);
CREATE TYPE route AS (start address, stop known_address);
CREATE TABLE shops (id bigint PRIMARY KEY, address address DEFAULT ROW('Here', NULL, '1')::address, others address[], known known_address, route route);
CREATE INDEX shops_street_idx ON shops (((address).street));
CREATE VIEW streets AS SELECT id, (address).street FROM shops;
REVOKE ALL ON TYPE address FROM PUBLIC;
GRANT USAGE ON TYPE address TO pg_monitor;
