-- driftless:generated

-- Drop index "by_price" of table "users"
DROP INDEX "by_price";
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "id";
