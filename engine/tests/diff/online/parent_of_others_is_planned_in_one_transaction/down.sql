-- driftless:generated
-- atlas:txmode none

-- Drop index "p_x_idx" of table "p"
DROP INDEX CONCURRENTLY "p_x_idx";

-- next file

-- driftless:generated

-- Modify "p" table
ALTER TABLE "p"
  DROP CONSTRAINT "p_x",
  ALTER COLUMN "x" DROP NOT NULL;
