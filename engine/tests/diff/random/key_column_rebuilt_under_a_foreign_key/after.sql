CREATE TABLE tags (id text GENERATED ALWAYS AS (lower(parent)) STORED PRIMARY KEY, parent text);
ALTER TABLE tags ADD CONSTRAINT tags_fkey FOREIGN KEY (parent) REFERENCES tags (id);
