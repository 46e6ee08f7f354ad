-- driftless:generated

-- Rename a column of "a" table
ALTER TABLE "a" RENAME COLUMN "id" TO "id2";
-- Rename a column of "b" table
ALTER TABLE "b" RENAME COLUMN "id" TO "id2";
-- Replace view public.v
CREATE OR REPLACE VIEW v AS
 SELECT a.x,
    b.y
   FROM (a
     JOIN b USING (id2));
