-- driftless:generated
-- hazard: scan: checks every row of public.tags
-- hazard: can-fail: fails when public.tags.post_id holds NULL
-- hazard: can-fail: fails when public.tags.tag holds NULL
-- hazard: blocks-writes: builds the index of public.tags.tags_pkey while public.tags is locked
-- hazard: can-fail: fails when rows of public.tags violate public.tags.tags_pkey

-- Modify "tags" table
ALTER TABLE "tags"
  ALTER COLUMN "post_id" SET NOT NULL,
  ALTER COLUMN "tag" SET NOT NULL,
  ADD CONSTRAINT "tags_pkey" PRIMARY KEY (post_id, tag);
