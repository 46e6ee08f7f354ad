-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags"
  ALTER COLUMN "post_id" SET NOT NULL,
  ALTER COLUMN "tag" SET NOT NULL,
  ADD CONSTRAINT "tags_pkey" PRIMARY KEY (post_id, tag);
