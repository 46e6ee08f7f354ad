-- driftless:generated

-- Drop view public.open_jobs
DROP VIEW "open_jobs";
-- Drop routine public.is_open(state)
DROP ROUTINE "is_open"(state);
-- Drop index "jobs_open_idx" of table "jobs"
DROP INDEX "jobs_open_idx";
-- Replace domain "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE DOMAIN "state" AS text
  CONSTRAINT "state_check" CHECK ((VALUE = ANY (ARRAY['a'::text, 'b'::text])));
ALTER TABLE "jobs"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "state" USING "state"::text::"state",
  ALTER COLUMN "state" SET DEFAULT 'a'::text,
  ALTER COLUMN "former" DROP DEFAULT,
  ALTER COLUMN "former" TYPE "state"[] USING "former"::text[]::"state"[],
  ALTER COLUMN "former" SET DEFAULT '{a,b}'::state[];
-- Create index "jobs_open_idx" on table "jobs"
CREATE INDEX "jobs_open_idx" ON "jobs" USING btree (id) WHERE ((state)::text = 'a'::text);
-- Create routine public.is_open(state)
CREATE FUNCTION public.is_open(state)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1::text = 'a' $function$;
-- Create view public.open_jobs
CREATE VIEW open_jobs AS
 SELECT jobs.id,
    jobs.state
   FROM jobs
  WHERE ((jobs.state)::text = 'a'::text);
-- Replace domain "state"
DROP TYPE "state__old";
