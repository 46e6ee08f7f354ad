-- driftless:generated

-- Drop index "must_hold" of table "rooms"
DROP INDEX "public"."must_hold";
-- Create "logs2" table
CREATE TABLE "billing"."logs2" (
  "part" integer,
  "part2" integer
);
-- Modify "items2" table
ALTER TABLE "billing"."items2" DROP COLUMN "名前";
-- Attach partition "logs2"
ALTER TABLE "billing"."logs" ATTACH PARTITION "billing"."logs2" FOR VALUES WITH (modulus 4, remainder 3);
