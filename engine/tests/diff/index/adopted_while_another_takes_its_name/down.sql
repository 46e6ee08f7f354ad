-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "accounts" DROP CONSTRAINT "accounts_pkey";
-- Drop "items" table
DROP TABLE "items";
-- Create index "by_name" on table "accounts"
CREATE UNIQUE INDEX "by_name" ON "accounts" USING btree (title);
