-- driftless:generated

-- Drop index "j" of table "t"
DROP INDEX "j";
-- Modify index "i"
ALTER INDEX "i" ALTER COLUMN 1 SET STATISTICS 300;
ALTER INDEX "i" ALTER COLUMN 3 SET STATISTICS -1;
