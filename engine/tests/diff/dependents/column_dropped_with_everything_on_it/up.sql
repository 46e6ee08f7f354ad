-- driftless:generated

-- Drop view public.nicks
DROP VIEW "nicks";
-- Drop trigger public.users.touch
DROP TRIGGER "touch" ON "users";
-- Drop policy public.users.by_nick
DROP POLICY "by_nick" ON "users";
-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "nick_given";
-- Drop index "users_nick_idx" of table "users"
DROP INDEX "users_nick_idx";
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "nick";
