CREATE TABLE items (id uuid NOT NULL, name timestamptz NOT NULL);
CREATE TABLE parts (price integer) INHERITS (items);
