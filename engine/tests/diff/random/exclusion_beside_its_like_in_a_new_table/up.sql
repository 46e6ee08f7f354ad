-- driftless:generated

-- Create "orders" table
CREATE TABLE "orders" (
  "valid" interval(3),
  CONSTRAINT "orders_excl" EXCLUDE USING btree (valid WITH =)
);
-- Modify "orders" table
ALTER TABLE "orders" ADD CONSTRAINT "orders_excl2" EXCLUDE USING btree (valid WITH =);
