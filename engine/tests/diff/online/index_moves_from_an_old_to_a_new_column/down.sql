-- driftless:generated
-- atlas:txmode none

-- Drop index "t_idx" of table "t"
DROP INDEX CONCURRENTLY "t_idx";

-- next file

-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ADD COLUMN "c" integer;
-- Create index "t_idx" on table "t"
CREATE INDEX "t_idx" ON "t" USING btree (b, c);
-- Modify "t" table
ALTER TABLE "t" DROP COLUMN "d";
