-- driftless:generated

-- Modify "posts" table
ALTER TABLE ONLY "posts" DROP COLUMN "created_at";
-- Modify "accounts2" table
ALTER TABLE "accounts2" ALTER COLUMN "created_at" TYPE numeric;
