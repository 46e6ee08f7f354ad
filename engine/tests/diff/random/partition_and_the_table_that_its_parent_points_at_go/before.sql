CREATE TABLE other (id integer);
CREATE TABLE tags (part integer NOT NULL, note integer, active integer) PARTITION BY HASH (part);
CREATE TABLE files PARTITION OF tags FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE TABLE years (id integer PRIMARY KEY, ref integer);
ALTER TABLE tags ADD CONSTRAINT tags_key UNIQUE (part);
ALTER TABLE files ADD CONSTRAINT files_key UNIQUE (active);
ALTER TABLE tags ADD CONSTRAINT tags_fkey FOREIGN KEY (note) REFERENCES years (id);
ALTER TABLE tags ADD CONSTRAINT tags_fkey2 FOREIGN KEY (part) REFERENCES tags (part);
ALTER TABLE years ADD CONSTRAINT years_fkey FOREIGN KEY (ref) REFERENCES files (active);
