-- driftless:generated

-- Replace view public.v
CREATE OR REPLACE VIEW v AS
 SELECT a.x,
    b.y
   FROM (a a(id, x)
     JOIN b b(id, y) USING (id));
-- Rename a column of "b" table
ALTER TABLE "b" RENAME COLUMN "id2" TO "id";
-- Rename a column of "a" table
ALTER TABLE "a" RENAME COLUMN "id2" TO "id";
-- Replace view public.v
CREATE OR REPLACE VIEW v AS
 SELECT a.x,
    b.y
   FROM (a
     JOIN b USING (id));
