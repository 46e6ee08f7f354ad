CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION swapped(pair) RETURNS pair LANGUAGE sql AS 'SELECT $1.b, $1.a';
