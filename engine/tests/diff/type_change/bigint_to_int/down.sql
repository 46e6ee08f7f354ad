-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.age does not convert (integer to bigint)

-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "age" DROP DEFAULT,
  ALTER COLUMN "age" TYPE bigint,
  ALTER COLUMN "age" SET DEFAULT 18;
