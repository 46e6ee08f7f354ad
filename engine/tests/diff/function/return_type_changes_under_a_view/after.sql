CREATE TABLE orders (id bigint PRIMARY KEY, amount int);
CREATE FUNCTION total(a int) RETURNS bigint LANGUAGE sql AS $$ SELECT a::bigint $$;
CREATE VIEW totals AS SELECT total(amount) AS total FROM orders;
