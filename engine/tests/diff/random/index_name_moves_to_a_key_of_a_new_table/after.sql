CREATE TABLE posts (name text NOT NULL, CONSTRAINT only_once PRIMARY KEY (name));
