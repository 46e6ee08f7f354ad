-- driftless:generated

-- Detach partition "events"
ALTER TABLE "posts" DETACH PARTITION "events";
-- Modify "events" table
ALTER TABLE "events"
  DROP CONSTRAINT "posts_fkey",
  DROP CONSTRAINT "posts_check",
  SET UNLOGGED,
  ENABLE ROW LEVEL SECURITY,
  DROP COLUMN "part",
  DROP COLUMN "part2",
  DROP COLUMN "price2";
-- Drop "posts" table
DROP TABLE "posts";
-- Drop "logs2" table
DROP TABLE "logs2";
-- Drop routine public.count_of()
DROP ROUTINE "count_of"();
