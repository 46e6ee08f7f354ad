-- driftless:generated

-- Create enum type "mood"
CREATE TYPE "mood" AS ENUM ('sad', 'happy');
-- Create routine public.cheer(mood)
CREATE FUNCTION public.cheer(m mood DEFAULT 'sad'::mood)
 RETURNS mood
 LANGUAGE sql
AS $function$ SELECT 'happy'::mood $function$;
