-- driftless:generated
-- hazard: rewrite: rewrites table public.boxes

-- Modify "boxes" table
ALTER TABLE "boxes" ADD COLUMN "area" integer GENERATED ALWAYS AS ((w * h)) STORED;
