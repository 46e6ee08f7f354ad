-- driftless:generated

-- Create "items" table
CREATE TABLE "items" (
  "part" integer,
  "part2" integer,
  "amount" interval(3),
  "created_at" interval(3),
  CONSTRAINT "items_fkey" FOREIGN KEY (created_at, part2, part) REFERENCES items(amount, part, part2),
  CONSTRAINT "items_key" UNIQUE (amount, part, part2)
) PARTITION BY RANGE (part);
-- Create "items2" table
CREATE TABLE "items2" (
  "part" integer,
  "part2" integer,
  "amount" interval(3),
  "created_at" interval(3),
  CONSTRAINT "items2_amount_part_part2_key" UNIQUE (amount, part, part2)
) PARTITION BY RANGE (part2);
-- Attach partition "items2"
ALTER TABLE "items" ATTACH PARTITION "items2" FOR VALUES FROM (10) TO (20);
