-- driftless:generated

-- Create enum type "mood"
CREATE TYPE "mood" AS ENUM ('sad', 'ok', 'happy');
-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "m" DROP DEFAULT,
  ALTER COLUMN "m" TYPE mood USING "m"::mood,
  ALTER COLUMN "m" SET DEFAULT 'ok'::mood,
  ALTER COLUMN "l" TYPE mood[] USING "l"::mood[],
  ADD CONSTRAINT "t_m_check" CHECK (((m <> 'happy'::mood) OR (id > 0)));
-- Create index "t_sad" on table "t"
CREATE INDEX "t_sad" ON "t" USING btree (id) WHERE (m = 'sad'::mood);
