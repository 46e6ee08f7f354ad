CREATE TABLE people (id bigint PRIMARY KEY, given_name text, last text, label text GENERATED ALWAYS AS (given_name || ' ' || last) STORED);
