CREATE TABLE addresses (street text, country text DEFAULT 'de');
CREATE TABLE shops (id bigint PRIMARY KEY, addresses addresses[]);
