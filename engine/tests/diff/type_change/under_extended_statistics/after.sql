CREATE TABLE addresses (id bigint PRIMARY KEY, city text, zip varchar(10));
CREATE STATISTICS addresses_city_zip (dependencies, mcv) ON city, zip FROM addresses;
COMMENT ON STATISTICS addresses_city_zip IS 'a zip knows its city';
