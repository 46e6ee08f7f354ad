-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "avatar" text;

-- next file

-- driftless:generated
-- atlas:txmode none

-- Create index "users_avatar_idx" on table "users"
CREATE INDEX CONCURRENTLY "users_avatar_idx" ON "users" USING btree (avatar);
