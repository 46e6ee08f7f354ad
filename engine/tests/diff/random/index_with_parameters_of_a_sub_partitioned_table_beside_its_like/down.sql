-- driftless:generated

-- Drop index "only_once3" of table "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz"
DROP INDEX "only_once3";
