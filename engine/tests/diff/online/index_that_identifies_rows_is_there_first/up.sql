-- driftless:generated
-- atlas:txmode none

-- Create index "t_a" on table "t"
CREATE UNIQUE INDEX CONCURRENTLY "t_a" ON "t" USING btree (a);

-- next file

-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" REPLICA IDENTITY USING INDEX "t_a";
