-- atlas:delimiter \n\n
SELECT 1;
SELECT 2;

-- a comment

SELECT ';

', $$

$$; -- and


CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC

  SELECT 3;

END;

SELECT (

4)
