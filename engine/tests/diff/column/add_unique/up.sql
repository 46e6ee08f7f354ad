-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ADD COLUMN "slug" text,
  ADD CONSTRAINT "users_slug_key" UNIQUE (slug);
