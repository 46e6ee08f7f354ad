-- first
SELECT 'a
;b';
SELECT
 2
;

DO $$
BEGIN
PERFORM 1;
END
$$;
