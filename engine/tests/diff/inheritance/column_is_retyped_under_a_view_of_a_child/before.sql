CREATE TABLE items (price integer NOT NULL);
CREATE TABLE books (tax integer GENERATED ALWAYS AS (price / 10) STORED) INHERITS (items);
CREATE VIEW prices AS SELECT price FROM books;
