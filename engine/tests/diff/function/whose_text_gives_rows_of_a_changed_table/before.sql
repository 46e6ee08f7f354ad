CREATE TABLE t (a int, b text);
CREATE FUNCTION rows() RETURNS TABLE (a int, b text) LANGUAGE sql AS 'SELECT * FROM t';
