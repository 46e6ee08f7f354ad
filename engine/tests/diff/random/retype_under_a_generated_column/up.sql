-- driftless:generated
-- hazard: rewrite: rewrites table public.items
-- hazard: can-fail: fails when a value of public.items.id does not convert (integer to bigint)

-- Modify "items" table
ALTER TABLE "items"
  DROP COLUMN "double",
  ALTER COLUMN "id" TYPE bigint,
  ADD COLUMN "double" bigint GENERATED ALWAYS AS ((id * 2)) STORED;
