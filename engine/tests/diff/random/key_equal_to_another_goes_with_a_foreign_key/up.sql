-- driftless:generated

-- Drop "logs2" table
DROP TABLE "logs2";
-- Modify "posts" table
ALTER TABLE "posts"
  DROP CONSTRAINT "by_name",
  DROP CONSTRAINT "posts_key";
-- Create "users" table
CREATE TABLE "users" (
  "part" integer,
  "active" text
);
-- Create index "by_name" on table "users"
CREATE INDEX "by_name" ON "users" USING btree (active text_pattern_ops);
-- Modify "posts" table
ALTER TABLE "posts" ALTER COLUMN "position" DROP NOT NULL;
-- Attach partition "users"
ALTER TABLE "files" ATTACH PARTITION "users" FOR VALUES FROM (0) TO (10);
