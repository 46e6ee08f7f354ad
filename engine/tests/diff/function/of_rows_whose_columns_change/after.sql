CREATE TABLE items (id integer, amount integer, tax integer);
CREATE TABLE books (isbn text, title text) INHERITS (items);
CREATE FUNCTION total(items) RETURNS integer LANGUAGE sql STABLE AS 'SELECT $1.amount + $1.tax';
CREATE FUNCTION dear() RETURNS SETOF books LANGUAGE sql STABLE AS 'SELECT * FROM books WHERE amount > 10';
CREATE FUNCTION described(b books) RETURNS text LANGUAGE sql STABLE AS 'SELECT b.title || b.amount';
CREATE FUNCTION taxed(b books[]) RETURNS integer LANGUAGE sql STABLE AS 'SELECT b[1].tax';
