CREATE TABLE users (name text, CONSTRAINT only_once PRIMARY KEY (name));
