-- driftless:generated

-- Drop index "files_idx" of table "files"
DROP INDEX "billing"."files_idx";
-- Modify "名前" table
ALTER TABLE "billing"."名前"
  DROP COLUMN "valid",
  ADD COLUMN "valid" public.money_amount;
-- Create index "files_idx" on table "files"
CREATE INDEX "files_idx" ON "billing"."files" USING brin (valid);
