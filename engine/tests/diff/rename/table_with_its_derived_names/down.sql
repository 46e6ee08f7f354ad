-- driftless:generated

-- Rename sequence "users_id_seq"
ALTER SEQUENCE "users_id_seq" RENAME TO "people_id_seq";
-- Rename constraint "users_boss_fkey"
ALTER TABLE "users" RENAME CONSTRAINT "users_boss_fkey" TO "people_boss_fkey";
-- Rename constraint "users_email_key"
ALTER TABLE "users" RENAME CONSTRAINT "users_email_key" TO "people_email_key";
-- Rename constraint "users_pkey"
ALTER TABLE "users" RENAME CONSTRAINT "users_pkey" TO "people_pkey";
-- Rename index "users_boss_idx"
ALTER INDEX "users_boss_idx" RENAME TO "people_boss_idx";
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "id" SET DEFAULT nextval('people_id_seq'::regclass),
  DROP COLUMN "age";
-- Rename "users" table
ALTER TABLE "users" RENAME TO "people";
