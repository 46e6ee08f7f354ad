-- driftless:generated

-- Create index "i" on table "p"
CREATE UNIQUE INDEX "i" ON ONLY "p" USING btree (a);
