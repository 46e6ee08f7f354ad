-- driftless:generated

-- Create "logs2" table
CREATE TABLE "logs2" (
  "part2" integer
);
-- Modify "posts" table
ALTER TABLE "posts"
  ALTER COLUMN "position" SET NOT NULL,
  ADD CONSTRAINT "posts_key" UNIQUE ("position");
-- Drop "users" table
DROP TABLE "users";
-- Modify "posts" table
ALTER TABLE "posts" ADD CONSTRAINT "by_name" PRIMARY KEY ("position");
-- Modify "logs2" table
ALTER TABLE "logs2" ADD CONSTRAINT "logs2_fkey" FOREIGN KEY (part2) REFERENCES posts("position");
