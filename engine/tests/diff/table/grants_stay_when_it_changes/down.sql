-- driftless:generated
-- hazard: data-loss: drops column public.users.age

-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "name" DROP NOT NULL,
  DROP COLUMN "age";
