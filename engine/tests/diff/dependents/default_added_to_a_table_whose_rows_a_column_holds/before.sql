CREATE TABLE addresses (street text);
CREATE TABLE shops (id bigint PRIMARY KEY, addresses addresses[]);
