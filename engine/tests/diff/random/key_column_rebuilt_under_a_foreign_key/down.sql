-- driftless:generated
-- hazard: blocks-writes: builds the index of public.tags.tags_pkey while public.tags is locked
-- hazard: can-fail: fails when rows of public.tags violate public.tags.tags_pkey
-- hazard: scan: checks every row of public.tags for public.tags.tags_fkey
-- hazard: can-fail: fails when rows of public.tags violate public.tags.tags_fkey

-- Modify "tags" table
ALTER TABLE "tags"
  DROP CONSTRAINT "tags_fkey",
  DROP CONSTRAINT "tags_pkey";
ALTER TABLE "tags" ALTER COLUMN "id" DROP EXPRESSION;
ALTER TABLE "tags"
  ADD CONSTRAINT "tags_pkey" PRIMARY KEY (id),
  ADD CONSTRAINT "tags_fkey" FOREIGN KEY (parent) REFERENCES tags(id);
