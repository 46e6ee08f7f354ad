-- driftless:generated

-- Drop routine public.tidy()
DROP ROUTINE "tidy"();
-- Create routine public.tidy()
CREATE PROCEDURE public.tidy()
 LANGUAGE sql
AS $procedure$ SELECT $procedure$;
