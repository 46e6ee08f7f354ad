CREATE TABLE animals (id bigint NOT NULL, name text, age int NOT NULL);
CREATE TABLE dogs (breed text) INHERITS (animals);
CREATE TABLE cats (age int NOT NULL) INHERITS (animals);
