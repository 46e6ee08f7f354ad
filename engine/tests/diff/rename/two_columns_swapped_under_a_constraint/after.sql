CREATE TABLE periods (id bigint PRIMARY KEY, ends date NOT NULL, starts date, CONSTRAINT periods_order CHECK (ends <= starts));
