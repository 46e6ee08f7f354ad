-- driftless:generated
-- hazard: rewrite: rewrites table public.t
-- hazard: can-fail: fails when a value of public.t.m does not convert (mood to text)
-- hazard: can-fail: fails when a value of public.t.l does not convert (mood[] to text[])

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
