CREATE TABLE users (id serial PRIMARY KEY, boss int REFERENCES users (id), email text UNIQUE, age int);
CREATE INDEX users_boss_idx ON users (boss);
