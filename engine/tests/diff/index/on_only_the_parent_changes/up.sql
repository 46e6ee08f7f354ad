-- driftless:generated

-- Drop index "i" of table "p"
DROP INDEX "i";
-- Create index "i" on table "p"
CREATE INDEX "i" ON ONLY "p" USING btree (b);
-- Set comment of index "i"
COMMENT ON INDEX "i" IS 'of none below';
