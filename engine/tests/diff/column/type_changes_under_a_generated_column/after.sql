CREATE TABLE people (id bigint PRIMARY KEY, name varchar(50), shout text GENERATED ALWAYS AS (upper(name)) STORED);
