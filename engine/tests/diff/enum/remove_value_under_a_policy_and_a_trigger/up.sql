-- driftless:generated

-- Drop trigger public.jobs.touch
DROP TRIGGER "touch" ON "jobs";
-- Drop policy public.jobs.only_new
DROP POLICY "only_new" ON "jobs";
-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new', 'done');
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
-- Create trigger public.jobs.touch
CREATE TRIGGER touch BEFORE UPDATE ON public.jobs FOR EACH ROW WHEN ((new.state = 'done'::state)) EXECUTE FUNCTION touch();
-- Create policy public.jobs.only_new
CREATE POLICY only_new ON jobs USING ((state = 'new'::state));
-- Replace enum type "state"
DROP TYPE "state__old";
