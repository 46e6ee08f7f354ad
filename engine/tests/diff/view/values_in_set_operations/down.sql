-- driftless:generated

-- Drop view public.filtered
DROP VIEW "filtered";
-- Drop view public.more
DROP VIEW "more";
-- Drop view public.nested
DROP VIEW "nested";
-- Drop view public.subquery
DROP VIEW "subquery";
-- Drop materialized view public.kept
DROP MATERIALIZED VIEW "kept";
-- Drop policy public.t.p
DROP POLICY "p" ON "t";
