-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.name does not convert (text to character varying(20))

-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "name" DROP DEFAULT,
  ALTER COLUMN "name" TYPE character varying(20),
  ALTER COLUMN "name" SET DEFAULT 'x'::character varying;
