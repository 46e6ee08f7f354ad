CREATE TABLE people (id bigint PRIMARY KEY, first text, last text, label text GENERATED ALWAYS AS (first || ' ' || last) STORED);
