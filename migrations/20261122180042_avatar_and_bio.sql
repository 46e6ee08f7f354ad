-- driftless:generated
-- hazard: blocks-writes: builds index public.users_avatar_url_idx while writes to public.users wait

-- Modify "users" table
ALTER TABLE "users"
  ADD COLUMN "avatar_url" character varying(500),
  ADD COLUMN "bio" text;
-- Create index "users_avatar_url_idx" on table "users"
CREATE INDEX "users_avatar_url_idx" ON "users" USING btree (avatar_url);
-- Set comment of column "avatar_url"
COMMENT ON COLUMN "users"."avatar_url" IS 'URL to user''s avatar image';
