CREATE TABLE stock (id bigint PRIMARY KEY, amount int, CHECK (amount <> 5));
CREATE INDEX stock_amount_idx ON stock (id) WHERE amount <> 0;
