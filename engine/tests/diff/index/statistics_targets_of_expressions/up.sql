-- driftless:generated

-- Modify index "i"
ALTER INDEX "i" ALTER COLUMN 1 SET STATISTICS -1;
ALTER INDEX "i" ALTER COLUMN 3 SET STATISTICS 200;
-- Create index "j" on table "t"
CREATE INDEX "j" ON "t" USING btree (((a * 2)));
-- Modify index "j"
ALTER INDEX "j" ALTER COLUMN 1 SET STATISTICS 100;
