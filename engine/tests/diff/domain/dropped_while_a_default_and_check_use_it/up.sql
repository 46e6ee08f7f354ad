-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.email does not convert (email to character varying(80))
-- hazard: scan: checks every row of public.users for public.users.not_root
-- hazard: can-fail: fails when rows of public.users violate public.users.not_root

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "not_root",
  ALTER COLUMN "email" TYPE character varying(80),
  ALTER COLUMN "email" SET DEFAULT 'a@b'::character varying,
  ADD CONSTRAINT "not_root" CHECK (((email)::text <> 'root'::text));
-- Drop domain "email"
DROP DOMAIN "email";
