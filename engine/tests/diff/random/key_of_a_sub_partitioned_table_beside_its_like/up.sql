-- driftless:generated

-- Rename constraint "orders_key"
ALTER TABLE "orders" RENAME CONSTRAINT "orders_key" TO "orders_part_part2_key";
-- Modify "tags" table
ALTER TABLE "tags" ADD CONSTRAINT "tags_key" UNIQUE (part, part2);
-- Modify "rooms" table
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_part_part2_key1" UNIQUE (part, part2);
-- Modify "orders" table
ALTER TABLE "orders" ADD CONSTRAINT "orders_key" UNIQUE (part, part2);
