-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" DROP CONSTRAINT "t_m_check";
-- Drop index "t_sad" of table "t"
DROP INDEX "t_sad";
-- Replace enum type "mood"
ALTER TYPE "mood" RENAME TO "mood__old";
CREATE TYPE "mood" AS ENUM ('ok', 'happy');
ALTER TABLE "t"
  ALTER COLUMN "m" DROP DEFAULT,
  ALTER COLUMN "m" TYPE "mood" USING "m"::text::"mood",
  ALTER COLUMN "m" SET DEFAULT 'ok'::mood,
  ALTER COLUMN "l" TYPE "mood"[] USING "l"::text[]::"mood"[],
  ADD CONSTRAINT "t_m_check" CHECK (((m <> 'happy'::mood) OR (id > 0)));
-- Create index "t_sad" on table "t"
CREATE INDEX "t_sad" ON "t" USING btree (id) WHERE (m = 'ok'::mood);
-- Replace enum type "mood"
DROP TYPE "mood__old";
