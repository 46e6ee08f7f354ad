-- driftless:generated

-- Drop index "must_hold" of table "rooms"
DROP INDEX "public"."must_hold";
-- Modify "items2" table
ALTER TABLE "billing"."items2" DROP COLUMN "名前";
