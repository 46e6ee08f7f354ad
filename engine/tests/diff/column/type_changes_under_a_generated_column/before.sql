CREATE TABLE people (id bigint PRIMARY KEY, name varchar(20), shout text GENERATED ALWAYS AS (upper(name)) STORED);
