-- driftless:generated
-- hazard: blocks-writes: builds the index of public.b.once while public.b is locked
-- hazard: can-fail: fails when rows of public.b violate public.b.once

-- Drop index "once" of table "a"
DROP INDEX "once";
-- Modify "b" table
ALTER TABLE "b" ADD CONSTRAINT "once" UNIQUE (n);
