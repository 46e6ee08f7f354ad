CREATE TABLE animals (id bigint PRIMARY KEY);
CREATE TABLE dogs (breed text);
ALTER TABLE dogs ADD COLUMN id bigint NOT NULL;
ALTER TABLE dogs INHERIT animals;
