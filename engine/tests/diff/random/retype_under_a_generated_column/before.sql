CREATE TABLE items (id integer, double bigint GENERATED ALWAYS AS (id * 2) STORED);
