-- driftless:generated
-- hazard: rewrite: rewrites table public.t
-- hazard: can-fail: fails when a value of public.t.m does not convert (text to mood)
-- hazard: can-fail: fails when a value of public.t.l does not convert (text[] to mood[])
-- hazard: scan: checks every row of public.t for public.t.t_m_check
-- hazard: can-fail: fails when rows of public.t violate public.t.t_m_check
-- hazard: blocks-writes: builds index public.t_sad while writes to public.t wait

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
