-- driftless:generated

-- Drop routine public.is_final(state)
DROP ROUTINE "is_final"(state);
-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new', 'done');
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
-- Create routine public.is_final(state)
CREATE FUNCTION public.is_final(s state)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT s::text = 'done' $function$;
-- Set comment of routine public.is_final(state)
COMMENT ON FUNCTION is_final(state) IS 'nothing follows';
-- Replace enum type "state"
DROP TYPE "state__old";
