-- driftless:generated
-- hazard: rewrite: rewrites table public.items
-- hazard: can-fail: fails when a value of public.items.id does not convert (bigint to integer)

-- Modify "items" table
ALTER TABLE "items"
  DROP COLUMN "double",
  ALTER COLUMN "id" TYPE integer,
  ADD COLUMN "double" bigint GENERATED ALWAYS AS ((id * 2)) STORED;
