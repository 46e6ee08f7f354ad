-- driftless:generated
-- hazard: breaks-application: renames column public.users.name
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.full_name does not convert (text to character varying(80))
-- hazard: scan: checks every row of public.users
-- hazard: can-fail: fails when public.users.full_name holds NULL

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "full_name" TYPE character varying(80),
  ALTER COLUMN "full_name" SET NOT NULL,
  ALTER COLUMN "full_name" SET DEFAULT 'nobody'::character varying;
