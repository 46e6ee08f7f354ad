-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.email does not convert (character varying(80) to email)
-- hazard: scan: checks every row of public.users for public.users.not_root
-- hazard: can-fail: fails when rows of public.users violate public.users.not_root

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "not_root";
-- Create domain "email"
CREATE DOMAIN "email" AS character varying(80) DEFAULT 'a@b'::character varying;
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "email" DROP DEFAULT,
  ALTER COLUMN "email" TYPE email USING "email"::email,
  ADD CONSTRAINT "not_root" CHECK (((email)::text <> (('root'::character varying)::email)::text));
