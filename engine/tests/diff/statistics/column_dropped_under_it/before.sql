CREATE TABLE addresses (id bigint PRIMARY KEY, city text, zip text, land text);
CREATE STATISTICS addresses_stat ON city, land FROM addresses;
