DO $$ BEGIN PERFORM 1; PERFORM ';'; END $$;
DO $a$ BEGIN PERFORM $$;$b$;$a_$;$$; END $a$;
SELECT $_ä1$;$_ä$;$$;$_ä1$;
SELECT a$b$ FROM (SELECT 1 AS a$b$) AS t$; SELECT 2;
SELECT $a$x$b$a$ AS x, $a$$a$, $a$$$$a$;
SELECT 1 AS a, $a$;$a$;
PREPARE p AS SELECT $1::int+$2::int; EXECUTE p(1, 2);
SELECT $$a$b$$, 'c';
SELECT $É$;$é$;$É$;
