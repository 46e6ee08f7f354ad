CREATE TABLE accounts (id text, email tstzrange);
