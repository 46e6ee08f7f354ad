CREATE TABLE accounts (id varchar(200) PRIMARY KEY);
CREATE TABLE users (account varchar(200) CONSTRAINT users_fkey REFERENCES accounts (id));
