-- driftless:generated
-- atlas:txmode none
-- hazard: can-fail: fails when rows of public.t are equal in index public.t_a

-- Create index "t_a" on table "t"
CREATE UNIQUE INDEX CONCURRENTLY "t_a" ON "t" USING btree (a);

-- next file

-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" REPLICA IDENTITY USING INDEX "t_a";
