-- driftless:generated
-- hazard: blocks-writes: builds the index of public.users.u while public.users is locked
-- hazard: can-fail: fails when rows of public.users violate public.users.u

-- Drop index "u" of table "users"
DROP INDEX "u";
-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "u" UNIQUE (email);
