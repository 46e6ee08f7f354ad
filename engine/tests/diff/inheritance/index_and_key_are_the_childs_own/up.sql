-- driftless:generated

-- Modify "trucks" table
ALTER TABLE "trucks" ADD CONSTRAINT "trucks_pkey" PRIMARY KEY (id);
-- Create index "trucks_wheels_idx" on table "trucks"
CREATE INDEX "trucks_wheels_idx" ON "trucks" USING btree (wheels);
