-- driftless:generated
-- hazard: scan: checks every row of public.users for public.users.c
-- hazard: can-fail: fails when rows of public.users violate public.users.c
-- hazard: blocks-writes: builds index public.i while writes to public.users wait

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "c";
-- Drop index "i" of table "users"
DROP INDEX "i";
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "email" TYPE text,
  ADD CONSTRAINT "c" CHECK ((email <> ''::text));
-- Create index "i" on table "users"
CREATE INDEX "i" ON "users" USING btree (lower(email));
