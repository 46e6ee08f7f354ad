-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags" DROP CONSTRAINT "tags_key";
-- Modify "orders" table
ALTER TABLE "orders" ADD CONSTRAINT "orders_part_part2_key" UNIQUE (part, part2);
-- Modify the index of constraint "orders_part_part2_key"
ALTER INDEX "orders_part_part2_key" SET (fillfactor = 80);
-- Modify "tags" table
ALTER TABLE "tags" ADD CONSTRAINT "tags_key" UNIQUE (part, part2) WITH (fillfactor = 80);
