CREATE TABLE people (id serial PRIMARY KEY, boss int REFERENCES people (id), email text UNIQUE);
CREATE INDEX people_boss_idx ON people (boss);
