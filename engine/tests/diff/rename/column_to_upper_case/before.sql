CREATE TABLE sorting (id bigint PRIMARY KEY, createdat date);
CREATE INDEX sorting_createdat_idx ON sorting (createdat);
