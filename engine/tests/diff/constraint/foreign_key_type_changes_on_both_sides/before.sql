CREATE TABLE users (id integer PRIMARY KEY);
CREATE TABLE friends (a integer REFERENCES users (id), b integer REFERENCES users (id), PRIMARY KEY (a, b));
