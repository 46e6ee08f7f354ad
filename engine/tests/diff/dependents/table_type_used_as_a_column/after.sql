CREATE TABLE addresses (street text, zip text, country text);
CREATE TABLE shops (id bigint PRIMARY KEY, address addresses);
