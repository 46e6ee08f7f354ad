-- driftless:generated

-- Drop index "t_idx" of table "t"
DROP INDEX "t_idx";
-- Modify "t" table
ALTER TABLE "t"
  ADD COLUMN "d" integer,
  DROP COLUMN "c";

-- next file

-- driftless:generated
-- atlas:txmode none

-- Create index "t_idx" on table "t"
CREATE INDEX CONCURRENTLY "t_idx" ON "t" USING btree (b, d);
