CREATE TABLE animals (id bigint PRIMARY KEY, name text);
CREATE TABLE dogs (name text, breed text);
ALTER TABLE dogs ADD COLUMN id bigint NOT NULL;
ALTER TABLE dogs INHERIT animals;
