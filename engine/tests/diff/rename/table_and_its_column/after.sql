CREATE TABLE people (id bigint PRIMARY KEY, full_name text);
