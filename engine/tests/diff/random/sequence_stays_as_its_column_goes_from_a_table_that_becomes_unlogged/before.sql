CREATE SEQUENCE counter;
CREATE TABLE files (id integer, parent_id integer) WITH (fillfactor = 70);
ALTER SEQUENCE counter OWNED BY files.parent_id;
