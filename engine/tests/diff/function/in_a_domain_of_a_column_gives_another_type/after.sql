CREATE FUNCTION valid(b text) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION first() RETURNS varchar LANGUAGE sql IMMUTABLE AS 'SELECT ''x''::varchar';
CREATE DOMAIN code AS text DEFAULT first() CHECK (valid(VALUE)) CHECK (VALUE <> '');
CREATE TABLE t (a code, b int);
