-- driftless:generated

-- Create "orders" table
CREATE TABLE "orders" (
  "part" integer NOT NULL,
  "part2" integer NOT NULL,
  "data" bytea
) PARTITION BY HASH (part);
-- Create "items" table
CREATE TABLE "items" (
  "part" integer NOT NULL,
  "part2" integer NOT NULL,
  "data" bytea
) PARTITION BY HASH (part2);
-- Create index "by_name3" on table "items"
CREATE INDEX "by_name3" ON "items" USING btree (data DESC);
-- Create index "must_hold" on table "items"
CREATE INDEX "must_hold" ON "items" USING btree (data) WITH (fillfactor='80');
-- Attach partition "items"
ALTER TABLE "orders" ATTACH PARTITION "items" FOR VALUES WITH (modulus 4, remainder 1);
-- Create "items2" table
CREATE TABLE "items2" (
  "part" integer NOT NULL,
  "part2" integer NOT NULL,
  "data" bytea
);
-- Create index "items2_data_idx" on table "items2"
CREATE INDEX "items2_data_idx" ON "items2" USING btree (data DESC);
-- Create index "items2_data_idx1" on table "items2"
CREATE INDEX "items2_data_idx1" ON "items2" USING btree (data) WITH (fillfactor='80');
-- Attach partition "items2"
ALTER TABLE "items" ATTACH PARTITION "items2" FOR VALUES WITH (modulus 4, remainder 1);
-- Drop "posts" table
DROP TABLE "posts";
