CREATE TABLE accounts (id uuid PRIMARY KEY);
CREATE TABLE users (account uuid CONSTRAINT users_fkey REFERENCES accounts (id));
