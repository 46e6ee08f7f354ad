CREATE SCHEMA billing;
CREATE TABLE billing.bill (id bigint PRIMARY KEY);
CREATE TABLE bill (id bigint PRIMARY KEY);
