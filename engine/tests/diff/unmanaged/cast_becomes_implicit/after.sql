CREATE TYPE c AS (a integer);
CREATE FUNCTION to_c(integer) RETURNS c LANGUAGE sql AS 'SELECT ROW($1)::c';
CREATE CAST (integer AS c) WITH FUNCTION to_c(integer) AS IMPLICIT;
