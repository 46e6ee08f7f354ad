-- driftless:generated

-- Create "p" table
CREATE TABLE "p" (
  "a" integer,
  "b" integer
) PARTITION BY RANGE (a);
-- Create "p1" table
CREATE TABLE "p1" (
  "a" integer,
  "b" integer
);
-- Create index "i1" on table "p1"
CREATE INDEX "i1" ON "p1" USING btree (a);
-- Create "p2" table
CREATE TABLE "p2" (
  "a" integer,
  "b" integer
) PARTITION BY RANGE (a);
-- Attach partition "p1"
ALTER TABLE "p" ATTACH PARTITION "p1" FOR VALUES FROM (1) TO (2);
-- Attach partition "p2"
ALTER TABLE "p" ATTACH PARTITION "p2" FOR VALUES FROM (2) TO (3);
-- Create "p21" table
CREATE TABLE "p21" (
  "a" integer,
  "b" integer
);
-- Create index "i" on table "p"
CREATE INDEX "i" ON ONLY "p" USING btree (a);
-- Attach index "i1" to "i"
ALTER INDEX "i" ATTACH PARTITION "i1";
-- Attach partition "p21"
ALTER TABLE "p2" ATTACH PARTITION "p21" DEFAULT;
