CREATE TABLE addresses (id bigint PRIMARY KEY, city text, zip text);
CREATE STATISTICS addresses_lower ON lower(city), (zip || city) FROM addresses;
COMMENT ON STATISTICS addresses_lower IS 'for the search';
