CREATE TABLE tags (name text NOT NULL, CONSTRAINT only_once PRIMARY KEY (name));
CREATE TABLE items (name text);
