CREATE TABLE addresses (id bigint PRIMARY KEY, city text, zip text);
CREATE STATISTICS addresses_stat ON city, zip FROM addresses;
