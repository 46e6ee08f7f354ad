CREATE SCHEMA app;
CREATE TABLE app.users (id int PRIMARY KEY, x int);
CREATE TABLE users (id int PRIMARY KEY, y int REFERENCES app.users (id));
