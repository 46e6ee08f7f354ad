-- driftless:generated
-- hazard: data-loss: drops column public.users.a
-- hazard: data-loss: drops column public.users.b

-- Modify "users" table
ALTER TABLE "users"
  DROP COLUMN "a",
  DROP COLUMN "b";
