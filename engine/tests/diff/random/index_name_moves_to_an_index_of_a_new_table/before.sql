CREATE TABLE files (id integer);
CREATE INDEX by_id ON files (id);
