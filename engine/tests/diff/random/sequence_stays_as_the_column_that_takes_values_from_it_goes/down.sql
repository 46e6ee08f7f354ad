-- driftless:generated

-- Create routine public.touch()
CREATE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;
-- Drop "logs" table
DROP TABLE "logs";
-- Create "events" table
CREATE TABLE "events" (
  "id" integer NOT NULL DEFAULT nextval('ticket'::regclass),
  "valid" integer NOT NULL,
  CONSTRAINT "only_once" PRIMARY KEY (valid)
);
-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" START WITH 1;
ALTER SEQUENCE "ticket" OWNED BY "events"."id";
-- Create trigger public.events.touched
CREATE TRIGGER touched BEFORE UPDATE ON public.events FOR EACH ROW EXECUTE FUNCTION touch();
