CREATE TABLE stock (id bigint PRIMARY KEY, amount int CONSTRAINT c2 CHECK (amount >= 0) CONSTRAINT c3 UNIQUE);
