-- driftless:generated
-- hazard: rewrite: rewrites table public.items
-- hazard: data-loss: drops column public.items.code

-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY NONE;
-- Modify "items" table
ALTER TABLE "items"
  DROP COLUMN "code",
  ADD COLUMN "code" integer GENERATED ALWAYS AS (abs(amount)) STORED;
-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY "items"."code";
