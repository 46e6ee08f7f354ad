-- driftless:generated
-- hazard: rewrite: rewrites table public.lines
-- hazard: blocks-writes: builds the index of public.lines.lines_pkey while public.lines is locked
-- hazard: can-fail: fails when rows of public.lines violate public.lines.lines_pkey

-- Modify "lines" table
ALTER TABLE "lines"
  ADD COLUMN "id" bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  ADD CONSTRAINT "lines_pkey" PRIMARY KEY (id);
