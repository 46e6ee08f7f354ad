-- driftless:generated

-- Modify "orders_first" table
ALTER TABLE "orders_first" ADD CONSTRAINT "only_once" UNIQUE (active);
-- Create index "by_active" on table "orders_first"
CREATE INDEX "by_active" ON "orders_first" USING btree (active);
