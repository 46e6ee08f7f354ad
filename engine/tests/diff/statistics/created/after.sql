CREATE TABLE addresses (id bigint PRIMARY KEY, city text, zip text);
CREATE STATISTICS addresses_city_zip (ndistinct, dependencies) ON city, zip FROM addresses;
