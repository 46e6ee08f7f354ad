-- driftless:generated

-- Drop index "i1" of table "t"
DROP INDEX "i1";
-- Drop index "i2" of table "t"
DROP INDEX "i2";
-- Drop index "i3" of table "t"
DROP INDEX "i3";
-- Drop index "i4" of table "t"
DROP INDEX "i4";
-- Drop index "i5" of table "t"
DROP INDEX "i5";
-- Drop index "i6" of table "t"
DROP INDEX "i6";
