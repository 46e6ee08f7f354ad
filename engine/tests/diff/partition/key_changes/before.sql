CREATE TABLE logs (id int, at date NOT NULL) PARTITION BY RANGE (at);
