CREATE TABLE stock (id bigint PRIMARY KEY, amount int CONSTRAINT stock_c1 CHECK (amount >= 0), reserved int CONSTRAINT stock_c2 CHECK (reserved >= 0));
