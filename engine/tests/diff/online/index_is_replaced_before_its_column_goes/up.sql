-- driftless:generated
-- atlas:txmode none

-- Create index "t_idx" on table "t"
CREATE INDEX CONCURRENTLY "t_idx__new" ON "t" USING btree (b);
-- Rename index "t_idx"
ALTER INDEX "t_idx" RENAME TO "t_idx__old";
-- Rename index "t_idx__new"
ALTER INDEX "t_idx__new" RENAME TO "t_idx";
-- Drop index "t_idx__old" of table "t"
DROP INDEX CONCURRENTLY "t_idx__old";

-- next file

-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" DROP COLUMN "c";
