-- driftless:generated

-- Modify "orders" table
ALTER TABLE "orders" DROP CONSTRAINT "must_hold3";
-- Drop index "items_idx" of table "items"
DROP INDEX "items_idx";
-- Modify "items" table
ALTER TABLE "items" ADD COLUMN "email" numeric(12,4);
-- Create index "items_idx" on table "items"
CREATE UNIQUE INDEX "items_idx" ON "items" USING btree (updated_at DESC, owner_id) INCLUDE (email, updated_at);
-- Modify "orders" table
ALTER TABLE "orders" ADD CONSTRAINT "must_hold3" FOREIGN KEY (price3, code) REFERENCES items(owner_id, updated_at);
