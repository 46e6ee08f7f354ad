-- driftless:generated

-- Modify "accounts2" table
ALTER TABLE "accounts2" ALTER COLUMN "created_at" TYPE bigint;
-- Modify "posts" table
ALTER TABLE "posts" ADD COLUMN "created_at" bigint;
