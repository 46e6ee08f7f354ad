CREATE TABLE stock (id bigint PRIMARY KEY, amount int CONSTRAINT c1 CHECK (amount >= 0) CONSTRAINT c2 UNIQUE);
