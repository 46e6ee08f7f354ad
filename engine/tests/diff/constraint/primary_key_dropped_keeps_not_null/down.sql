-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags" ADD CONSTRAINT "tags_pkey" PRIMARY KEY (post_id, tag);
