CREATE TABLE addresses (id bigint PRIMARY KEY, city text, zip text);
CREATE STATISTICS addresses_city_zip (ndistinct) ON city, zip FROM addresses;
