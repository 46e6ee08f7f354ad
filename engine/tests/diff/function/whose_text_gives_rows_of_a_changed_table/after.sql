CREATE TABLE t (a bigint, c text);
CREATE FUNCTION rows() RETURNS TABLE (a bigint, c text) LANGUAGE sql AS 'SELECT * FROM t';
