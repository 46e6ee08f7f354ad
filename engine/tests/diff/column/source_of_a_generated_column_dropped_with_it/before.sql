CREATE TABLE people (id bigint PRIMARY KEY, name text, shout text GENERATED ALWAYS AS (upper(name)) STORED);
