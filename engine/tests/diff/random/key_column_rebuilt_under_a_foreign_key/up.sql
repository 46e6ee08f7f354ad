-- driftless:generated
-- hazard: rewrite: rewrites table public.tags
-- hazard: data-loss: drops column public.tags.id
-- hazard: blocks-writes: builds the index of public.tags.tags_pkey while public.tags is locked
-- hazard: can-fail: fails when rows of public.tags violate public.tags.tags_pkey
-- hazard: scan: checks every row of public.tags for public.tags.tags_fkey
-- hazard: can-fail: fails when rows of public.tags violate public.tags.tags_fkey

-- Modify "tags" table
ALTER TABLE "tags"
  DROP CONSTRAINT "tags_fkey",
  DROP CONSTRAINT "tags_pkey",
  DROP COLUMN "id",
  ADD COLUMN "id" text NOT NULL GENERATED ALWAYS AS (lower(parent)) STORED,
  ADD CONSTRAINT "tags_pkey" PRIMARY KEY (id),
  ADD CONSTRAINT "tags_fkey" FOREIGN KEY (parent) REFERENCES tags(id);
