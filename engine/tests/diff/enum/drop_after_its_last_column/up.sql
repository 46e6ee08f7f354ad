-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" DROP CONSTRAINT "t_m_check";
-- Drop index "t_sad" of table "t"
DROP INDEX "t_sad";
-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "m" DROP DEFAULT,
  ALTER COLUMN "m" TYPE text,
  ALTER COLUMN "m" SET DEFAULT 'ok'::text,
  ALTER COLUMN "l" TYPE text[];
-- Drop enum type "mood"
DROP TYPE "mood";
