CREATE TABLE accounts (id text, email text GENERATED ALWAYS AS (upper(id)) STORED);
