CREATE TABLE files (id integer);
CREATE INDEX only_once ON files USING hash (id);
