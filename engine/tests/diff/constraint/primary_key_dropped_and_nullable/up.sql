-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags"
  DROP CONSTRAINT "tags_pkey",
  ALTER COLUMN "post_id" DROP NOT NULL;
