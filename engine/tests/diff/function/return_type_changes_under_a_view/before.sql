CREATE TABLE orders (id bigint PRIMARY KEY, amount int);
CREATE FUNCTION total(a int) RETURNS int LANGUAGE sql AS $$ SELECT a $$;
CREATE VIEW totals AS SELECT total(amount) AS total FROM orders;
