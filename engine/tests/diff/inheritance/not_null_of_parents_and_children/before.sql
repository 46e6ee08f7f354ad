CREATE TABLE animals (id bigint, name text NOT NULL, age int);
CREATE TABLE dogs (breed text NOT NULL) INHERITS (animals);
CREATE TABLE cats (age int NOT NULL) INHERITS (animals);
