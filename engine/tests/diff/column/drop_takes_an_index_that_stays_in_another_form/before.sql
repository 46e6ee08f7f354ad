CREATE TABLE orders (id bigint PRIMARY KEY, day date, region text, amount int, CHECK (amount > 0 OR region <> ''));
CREATE INDEX orders_idx ON orders (day, region);
CREATE INDEX orders_partial ON orders (day) WHERE region = 'eu';
