-- driftless:generated
-- hazard: blocks-writes: builds the index of public.orders_first.only_once while public.orders_first is locked
-- hazard: can-fail: fails when rows of public.orders_first violate public.orders_first.only_once
-- hazard: blocks-writes: builds index public.by_active while writes to public.orders_first wait

-- Modify "orders_first" table
ALTER TABLE "orders_first" ADD CONSTRAINT "only_once" UNIQUE (active);
-- Create index "by_active" on table "orders_first"
CREATE INDEX "by_active" ON "orders_first" USING btree (active);
