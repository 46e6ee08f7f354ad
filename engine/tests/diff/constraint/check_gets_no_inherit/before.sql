CREATE TABLE base (id bigint PRIMARY KEY, n int, CONSTRAINT n_positive CHECK (n > 0));
