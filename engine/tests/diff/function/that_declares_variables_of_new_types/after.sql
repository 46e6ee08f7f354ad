CREATE TABLE q (a int, f int);
CREATE TABLE zoo (a int);
CREATE TYPE zap AS (x int);
CREATE SEQUENCE zed;
CREATE FUNCTION a_first(q) RETURNS int LANGUAGE plpgsql AS $$
DECLARE z "zoo"%ROWTYPE; y zap; v Q.F%TYPE;
BEGIN RETURN nextval('zed'); END$$;
CREATE VIEW a_view AS SELECT a_first(q) FROM q;
