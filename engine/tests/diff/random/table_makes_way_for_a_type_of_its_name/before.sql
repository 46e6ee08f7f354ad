CREATE TABLE kinds (id integer);
