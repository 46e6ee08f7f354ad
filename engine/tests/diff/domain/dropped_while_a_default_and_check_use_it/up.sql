-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "not_root",
  ALTER COLUMN "email" TYPE character varying(80),
  ALTER COLUMN "email" SET DEFAULT 'a@b'::character varying,
  ADD CONSTRAINT "not_root" CHECK (((email)::text <> 'root'::text));
-- Drop domain "email"
DROP DOMAIN "email";
