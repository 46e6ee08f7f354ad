CREATE TABLE addresses (street text, zip text);
CREATE TABLE shops (id bigint PRIMARY KEY, address addresses);
