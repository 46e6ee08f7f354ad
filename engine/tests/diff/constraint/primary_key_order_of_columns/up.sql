-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags"
  DROP CONSTRAINT "tags_pkey",
  ADD CONSTRAINT "tags_pkey" PRIMARY KEY (tag, post_id);
