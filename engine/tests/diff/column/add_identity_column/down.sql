-- driftless:generated
-- hazard: data-loss: drops column public.lines.id

-- Modify "lines" table
ALTER TABLE "lines"
  DROP CONSTRAINT "lines_pkey",
  DROP COLUMN "id";
