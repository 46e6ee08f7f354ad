-- driftless:generated

-- Create view public.chain
CREATE VIEW chain AS
 WITH RECURSIVE chain(id, depth) AS (
         SELECT staff.id,
            0 AS "?column?"
           FROM staff
          WHERE (staff.boss_id IS NULL)
        UNION ALL
         SELECT s.id,
            (c.depth + 1)
           FROM (staff s
             JOIN chain c ON ((c.id = s.boss_id)))
        )
 SELECT chain.id,
    chain.depth
   FROM chain;
