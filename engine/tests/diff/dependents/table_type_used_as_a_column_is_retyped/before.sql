CREATE TABLE addresses (street text, zip varchar(5));
CREATE TABLE shops (id bigint PRIMARY KEY, address addresses);
