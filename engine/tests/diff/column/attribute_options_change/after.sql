CREATE TABLE documents (id bigint PRIMARY KEY, kind text);
ALTER TABLE documents ALTER COLUMN kind SET (n_distinct = -0.5, n_distinct_inherited = 10);
