CREATE TABLE items (id bigint, double bigint GENERATED ALWAYS AS (id * 2) STORED);
