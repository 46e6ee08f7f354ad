-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" DROP CONSTRAINT "k";
-- Drop routine public.ok(t)
DROP ROUTINE "ok"(t);
