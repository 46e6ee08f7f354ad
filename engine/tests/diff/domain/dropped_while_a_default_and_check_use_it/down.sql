-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "not_root";
-- Create domain "email"
CREATE DOMAIN "email" AS character varying(80) DEFAULT 'a@b'::character varying;
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "email" DROP DEFAULT,
  ALTER COLUMN "email" TYPE email USING "email"::email,
  ADD CONSTRAINT "not_root" CHECK (((email)::text <> (('root'::character varying)::email)::text));
