-- driftless:generated
-- hazard: rewrite: rewrites table public.boxes

-- Modify "boxes" table
ALTER TABLE "boxes"
  DROP COLUMN "size",
  ADD COLUMN "size" integer GENERATED ALWAYS AS ((w * h)) STORED;
