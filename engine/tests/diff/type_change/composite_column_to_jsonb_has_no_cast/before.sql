CREATE TYPE size AS (w int, h int);
CREATE TABLE boxes (id bigint PRIMARY KEY, size size);
