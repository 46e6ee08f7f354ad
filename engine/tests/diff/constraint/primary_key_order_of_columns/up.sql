-- driftless:generated
-- hazard: blocks-writes: builds the index of public.tags.tags_pkey while public.tags is locked
-- hazard: can-fail: fails when rows of public.tags violate public.tags.tags_pkey

-- Modify "tags" table
ALTER TABLE "tags"
  DROP CONSTRAINT "tags_pkey",
  ADD CONSTRAINT "tags_pkey" PRIMARY KEY (tag, post_id);
