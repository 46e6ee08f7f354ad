-- driftless:generated
-- hazard: blocks-writes: builds index public.u while writes to public.users wait
-- hazard: can-fail: fails when rows of public.users are equal in index public.u

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "u";
-- Create index "u" on table "users"
CREATE UNIQUE INDEX "u" ON "users" USING btree (email);
