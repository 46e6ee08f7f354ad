-- driftless:generated

-- Drop index "i" of table "t"
DROP INDEX "i";
-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "a" TYPE integer;
-- Create index "i" on table "t"
CREATE INDEX "i" ON "t" USING btree (((a + 1)));
-- Modify index "i"
ALTER INDEX "i" ALTER COLUMN 1 SET STATISTICS 300;
