CREATE TABLE t ("end" int, "case" int);
CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC
  SELECT t.end, t . /* ; */ case AS end FROM t;
  SELECT 1 AS case; SELECT 2 AS "end";
  SELECT CASE t.case WHEN 1 THEN 2 END FROM t;
END; SELECT 1;
CREATE FUNCTION begin() RETURNS int LANGUAGE sql AS 'SELECT 1;'; SELECT 2;
CREATE FUNCTION g(begin int, atomic int) RETURNS int LANGUAGE sql RETURN begin; SELECT 3;
