CREATE TABLE addresses (id bigint PRIMARY KEY, city text, zip text);
CREATE STATISTICS addresses_city_zip (ndistinct, mcv) ON city, zip FROM addresses;
ALTER STATISTICS addresses_city_zip SET STATISTICS 500;
