-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "accounts" RESET (fillfactor);
-- Drop "名前" table
DROP TABLE "名前";
-- Modify "accounts" table
ALTER TABLE "accounts" DROP COLUMN "owner_id";
