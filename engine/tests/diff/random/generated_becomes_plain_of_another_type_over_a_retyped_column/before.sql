CREATE TABLE items (id text NOT NULL, name text GENERATED ALWAYS AS (coalesce(id, '')) STORED NOT NULL);
CREATE TABLE parts (price integer) INHERITS (items);
