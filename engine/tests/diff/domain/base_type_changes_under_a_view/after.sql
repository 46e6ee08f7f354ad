CREATE DOMAIN code AS varchar(9);
CREATE TABLE stock (id bigint PRIMARY KEY, code code, codes code[]);
CREATE VIEW stock_codes AS SELECT code FROM stock;
