CREATE TABLE periods (id bigint PRIMARY KEY, starts date NOT NULL, ends date, CONSTRAINT periods_order CHECK (starts <= ends));
