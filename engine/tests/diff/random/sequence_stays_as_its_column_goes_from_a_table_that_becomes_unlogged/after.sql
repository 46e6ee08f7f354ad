CREATE SEQUENCE counter;
CREATE UNLOGGED TABLE files (id integer);
