CREATE TABLE orders (id bigint PRIMARY KEY, day date, amount int, CHECK (amount > 0));
CREATE INDEX orders_idx ON orders (day);
CREATE INDEX orders_partial ON orders (day) WHERE amount > 5;
