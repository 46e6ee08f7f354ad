-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "id" bigint;
-- Create index "by_price" on table "users"
CREATE INDEX "by_price" ON "users" USING btree (price, id);
