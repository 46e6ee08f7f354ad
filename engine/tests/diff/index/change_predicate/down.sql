-- driftless:generated
-- hazard: blocks-writes: builds index public.i while writes to public.users wait

-- Drop index "i" of table "users"
DROP INDEX "i";
-- Create index "i" on table "users"
CREATE INDEX "i" ON "users" USING btree (email) WHERE (name IS NULL);
