-- driftless:generated

-- Create "a" table
CREATE TABLE "a" (
  "k" integer,
  CONSTRAINT "ak" UNIQUE (k)
) PARTITION BY LIST (k);
-- Create "a1" table
CREATE TABLE "a1" (
  "k" integer,
  CONSTRAINT "a1_k_key" UNIQUE (k)
);
-- Create "b" table
CREATE TABLE "b" (
  "k" integer,
  CONSTRAINT "b_k_fkey" FOREIGN KEY (k) REFERENCES a(k)
) PARTITION BY LIST (k);
-- Create "b1" table
CREATE TABLE "b1" (
  "k" integer
);
-- Create index "b1u" on table "b1"
CREATE UNIQUE INDEX "b1u" ON "b1" USING btree (k);
-- Attach partition "a1"
ALTER TABLE "a" ATTACH PARTITION "a1" FOR VALUES IN (1);
-- Attach partition "b1"
ALTER TABLE "b" ATTACH PARTITION "b1" FOR VALUES IN (1);
-- Modify "a1" table
ALTER TABLE "a1" ADD CONSTRAINT "a1_fk" FOREIGN KEY (k) REFERENCES b1(k);
