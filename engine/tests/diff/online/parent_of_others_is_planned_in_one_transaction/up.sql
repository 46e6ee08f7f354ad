-- driftless:generated

-- Modify "p" table
ALTER TABLE "p"
  ALTER COLUMN "x" SET NOT NULL,
  ADD CONSTRAINT "p_x" CHECK ((x > 0));

-- next file

-- driftless:generated
-- atlas:txmode none

-- Create index "p_x_idx" on table "p"
CREATE INDEX CONCURRENTLY "p_x_idx" ON "p" USING btree (x);
