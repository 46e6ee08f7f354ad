CREATE TABLE accounts (title text NOT NULL CONSTRAINT accounts_pkey PRIMARY KEY);
CREATE TABLE items (title text NOT NULL CONSTRAINT by_name PRIMARY KEY);
