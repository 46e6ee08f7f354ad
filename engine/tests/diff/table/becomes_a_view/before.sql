CREATE TABLE people (id bigint PRIMARY KEY, name text);
CREATE TABLE names (id bigint PRIMARY KEY, name text);
