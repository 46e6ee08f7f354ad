-- driftless:generated

-- Drop index "once" of table "a"
DROP INDEX "once";
-- Modify "b" table
ALTER TABLE "b" ADD CONSTRAINT "once" UNIQUE (n);
