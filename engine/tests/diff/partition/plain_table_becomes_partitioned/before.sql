CREATE TABLE logs (id int, at date NOT NULL);
