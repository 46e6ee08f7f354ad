-- driftless:generated

-- Replace enum type "color"
ALTER TYPE "color" RENAME TO "color__old";
CREATE TYPE "color" AS ENUM ('high', 'done');
-- Create "events" table
CREATE TABLE "events" (
  "part" integer,
  "trailing " color
) PARTITION BY LIST (part);
-- Create index "events_idx" on table "events"
CREATE INDEX "events_idx" ON "events" USING btree ((
CASE
    WHEN ("trailing " = 'high'::color) THEN 26
    ELSE 0
END));
-- Create "tags2" table
CREATE TABLE "tags2" (
  "part" integer,
  "trailing " color
);
-- Create index "tags2_case_idx" on table "tags2"
CREATE INDEX "tags2_case_idx" ON "tags2" USING btree ((
CASE
    WHEN ("trailing " = 'high'::color) THEN 26
    ELSE 0
END));
-- Attach partition "tags2"
ALTER TABLE "events" ATTACH PARTITION "tags2" FOR VALUES IN (1, 101);
-- Replace enum type "color"
DROP TYPE "color__old";
