-- driftless:generated

-- Modify "order" table
ALTER TABLE "order"
  DROP CONSTRAINT "order_user_primary_key",
  DROP COLUMN "primary";
-- Modify "user" table
ALTER TABLE "user"
  DROP COLUMN "check",
  DROP COLUMN "default";
-- Drop "table" table
DROP TABLE "table";
