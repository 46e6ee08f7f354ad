CREATE TABLE tags (id text PRIMARY KEY, parent text);
ALTER TABLE tags ADD CONSTRAINT tags_fkey FOREIGN KEY (parent) REFERENCES tags (id);
