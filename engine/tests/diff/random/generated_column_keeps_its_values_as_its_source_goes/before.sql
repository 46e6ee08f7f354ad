CREATE TABLE items (name date[], amount integer GENERATED ALWAYS AS (cardinality(name)) STORED);
