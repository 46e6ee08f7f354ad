-- driftless:generated

-- Modify "items2" table
ALTER TABLE "billing"."items2" ADD COLUMN "名前" billing.color;
-- Create index "must_hold" on table "rooms"
CREATE INDEX "must_hold" ON "public"."rooms" USING btree (part DESC, ((part * 18)), ((part * 14))) WHERE (("名前" IS NULL) = (part2 IS NULL));
