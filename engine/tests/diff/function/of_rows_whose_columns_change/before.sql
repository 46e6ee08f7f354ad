CREATE TABLE items (id integer, price integer);
CREATE TABLE books (isbn text) INHERITS (items);
CREATE FUNCTION total(items) RETURNS integer LANGUAGE sql STABLE AS 'SELECT $1.price';
CREATE FUNCTION cheap() RETURNS SETOF books LANGUAGE sql STABLE AS 'SELECT * FROM books WHERE price < 10';
CREATE FUNCTION described(b books) RETURNS text LANGUAGE sql STABLE AS 'SELECT b.isbn || b.price';
