CREATE TABLE boxes (id bigint PRIMARY KEY, w int, h int, size int GENERATED ALWAYS AS (w * h) STORED);
