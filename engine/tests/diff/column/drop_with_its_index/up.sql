-- driftless:generated
-- hazard: blocks-writes: builds index public.p while writes to public.users wait
-- hazard: data-loss: drops column public.users.name

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "c";
-- Drop index "i" of table "users"
DROP INDEX "i";
-- Drop index "p" of table "users"
DROP INDEX "p";
-- Create index "p" on table "users"
CREATE INDEX "p" ON "users" USING btree (email);
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "name";
