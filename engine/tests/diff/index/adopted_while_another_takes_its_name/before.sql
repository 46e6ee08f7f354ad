CREATE TABLE accounts (title text NOT NULL);
CREATE UNIQUE INDEX by_name ON accounts (title);
