-- driftless:generated

-- Drop view public.v
DROP VIEW "v";
-- Drop materialized view public.m
DROP MATERIALIZED VIEW "m";
-- Drop routine public.f(integer)
DROP ROUTINE "f"(integer);
-- Drop routine public.g(integer)
DROP ROUTINE "g"(integer);
-- Drop trigger public.p.t
DROP TRIGGER "t" ON "p";
-- Drop routine public.tf()
DROP ROUTINE "tf"();
-- Drop rule public.p.r
DROP RULE "r" ON "p";
-- Drop policy public.p.y
DROP POLICY "y" ON "p";
-- Drop index "i" of table "p"
DROP INDEX "i";
-- Drop index "ix" of table "p"
DROP INDEX "ix";
-- Modify "p" table
ALTER TABLE "p" DROP COLUMN "g";
-- Drop domain "d"
DROP DOMAIN "d";
