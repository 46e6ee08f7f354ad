-- driftless:generated

-- Create "accounts" table
CREATE TABLE "accounts" (
  "valid" integer,
  CONSTRAINT "by_name" CHECK ((valid IS NOT NULL))
);
-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY "accounts"."valid";
-- Create routine public.touch()
CREATE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;
-- Create trigger public.accounts.touched
CREATE TRIGGER touched BEFORE UPDATE ON public.accounts FOR EACH ROW EXECUTE FUNCTION touch();
