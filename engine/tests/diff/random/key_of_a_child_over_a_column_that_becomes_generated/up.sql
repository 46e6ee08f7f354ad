-- driftless:generated

-- Modify "orders" table
ALTER TABLE "orders" DROP CONSTRAINT "must_hold";
-- Drop index "orders_idx" of table "orders"
DROP INDEX "orders_idx";
-- Modify "tags" table
ALTER TABLE "tags"
  DROP COLUMN "id",
  ADD COLUMN "id" integer NOT NULL GENERATED ALWAYS AS ((name % (28)::bigint)) STORED;
-- Modify "orders" table
ALTER TABLE "orders" ADD CONSTRAINT "must_hold" PRIMARY KEY (id);
-- Create index "orders_idx" on table "orders"
CREATE INDEX "orders_idx" ON "orders" USING btree (abs(id));
