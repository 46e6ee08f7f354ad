-- driftless:generated
-- hazard: blocks-writes: builds the index of public.users.users_slug_key while public.users is locked
-- hazard: can-fail: fails when rows of public.users violate public.users.users_slug_key

-- Modify "users" table
ALTER TABLE "users"
  ADD COLUMN "slug" text,
  ADD CONSTRAINT "users_slug_key" UNIQUE (slug);
