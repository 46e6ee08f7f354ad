-- driftless:generated

-- Create view public.filtered
CREATE VIEW filtered AS
 SELECT 1 AS a
UNION
 SELECT "*VALUES*".column1 AS a
   FROM ( VALUES (2), (3)) "*VALUES*"
  WHERE ("*VALUES*".column1 > 2);
-- Create view public.more
CREATE VIEW more AS
 SELECT 1 AS a,
    '(VALUES'::text AS b
UNION ALL
 VALUES (3,'x'::text);
-- Create view public.nested
CREATE VIEW nested AS
 SELECT 1 AS a,
    2 AS b
EXCEPT (
         SELECT t.id AS a,
            5 AS b
           FROM t
        INTERSECT
         VALUES (1,2)
);
-- Create view public.subquery
CREATE VIEW subquery AS
 SELECT 1 AS a
UNION
 SELECT v.column1 AS a
   FROM ( VALUES (2)) v;
-- Create materialized view public.kept
CREATE MATERIALIZED VIEW kept AS
 SELECT 1 AS a
UNION
 VALUES (2);
-- Create policy public.t.p
CREATE POLICY p ON t USING ((id IN ( SELECT 1
UNION ALL
 VALUES (3))));
