-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.email does not convert (text to character varying(255))
-- hazard: scan: checks every row of public.users for public.users.c
-- hazard: can-fail: fails when rows of public.users violate public.users.c
-- hazard: blocks-writes: builds index public.i while writes to public.users wait

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "c";
-- Drop index "i" of table "users"
DROP INDEX "i";
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "email" TYPE character varying(255),
  ADD CONSTRAINT "c" CHECK (((email)::text <> ''::text));
-- Create index "i" on table "users"
CREATE INDEX "i" ON "users" USING btree (lower((email)::text));
