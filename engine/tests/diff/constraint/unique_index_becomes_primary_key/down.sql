-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" DROP CONSTRAINT "t_pkey";
-- Create index "t_id" on table "t"
CREATE UNIQUE INDEX "t_id" ON "t" USING btree (id);
