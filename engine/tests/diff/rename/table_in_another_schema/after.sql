CREATE SCHEMA billing;
CREATE TABLE billing.invoice (id bigint PRIMARY KEY);
CREATE TABLE bill (id bigint PRIMARY KEY);
