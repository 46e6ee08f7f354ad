-- driftless:generated

-- Drop index "i" of table "p"
DROP INDEX "i";
