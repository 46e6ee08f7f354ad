CREATE TABLE purchases (id serial PRIMARY KEY);
