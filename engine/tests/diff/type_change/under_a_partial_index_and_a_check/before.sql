CREATE TABLE stock (id bigint PRIMARY KEY, amount text, CHECK (amount <> ''));
CREATE INDEX stock_amount_idx ON stock (id) WHERE amount <> '0';
