SELECT 1::text, (ARRAY[1,2,3]) [1:2], '{1;2}'::text;
SELECT 2 - -1, 2*-1, 1 <> 2, 3 / 2, '{"a": {"b;": 1}}'::jsonb #>> '{a,b;}', '{"a":1}'::jsonb -> 'a;';
SELECT 1e3, .5, 1.e1; SELECT 'é;', "ä;ö" FROM (SELECT 1) AS "日本"("ä;ö");
