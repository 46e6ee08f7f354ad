-- driftless:generated

-- Rename "people" table
ALTER TABLE "people" RENAME TO "users";
-- Rename sequence "people_id_seq"
ALTER SEQUENCE "people_id_seq" RENAME TO "users_id_seq";
-- Rename constraint "people_boss_fkey"
ALTER TABLE "users" RENAME CONSTRAINT "people_boss_fkey" TO "users_boss_fkey";
-- Rename constraint "people_email_key"
ALTER TABLE "users" RENAME CONSTRAINT "people_email_key" TO "users_email_key";
-- Rename constraint "people_pkey"
ALTER TABLE "users" RENAME CONSTRAINT "people_pkey" TO "users_pkey";
-- Rename index "people_boss_idx"
ALTER INDEX "people_boss_idx" RENAME TO "users_boss_idx";
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "id" SET DEFAULT nextval('users_id_seq'::regclass),
  ADD COLUMN "age" integer;
