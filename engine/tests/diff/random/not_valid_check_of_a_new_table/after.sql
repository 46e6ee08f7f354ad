CREATE TABLE accounts (id uuid, amount integer);
ALTER TABLE accounts ADD CONSTRAINT one_of CHECK (num_nonnulls(id, amount) = 1) NOT VALID;
