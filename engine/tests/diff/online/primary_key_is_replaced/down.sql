-- driftless:generated
-- atlas:txmode none

-- Create index "t_pkey" on table "t"
CREATE UNIQUE INDEX CONCURRENTLY "t_pkey__new" ON "t" USING btree (a);
-- Modify "t" table
ALTER TABLE "t"
  DROP CONSTRAINT "t_pkey",
  ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "t_pkey__new";
