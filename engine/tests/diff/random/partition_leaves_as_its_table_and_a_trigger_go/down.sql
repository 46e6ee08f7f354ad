-- driftless:generated

-- Create "accounts" table
CREATE TABLE "accounts" (
  "id" bigint NOT NULL,
  CONSTRAINT "accounts_pkey" PRIMARY KEY (id)
);
-- Create "orders" table
CREATE TABLE "orders" (
  "part" integer,
  "name" bigint,
  CONSTRAINT "orders_check" CHECK ((name IS NOT NULL)),
  CONSTRAINT "orders_fkey" FOREIGN KEY (name) REFERENCES accounts(id)
) PARTITION BY HASH (part);
-- Modify "logs" table
ALTER TABLE "logs"
  ADD COLUMN "part" integer,
  ADD COLUMN "name" bigint,
  ADD CONSTRAINT "orders_check" CHECK ((name IS NOT NULL));
-- Attach partition "logs"
ALTER TABLE "orders" ATTACH PARTITION "logs" FOR VALUES WITH (modulus 4, remainder 1);
-- Create routine public.touch()
CREATE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN
  -- word 61
  RETURN NEW;
END$function$;
-- Create trigger public.accounts.trigger3
CREATE TRIGGER trigger3 AFTER INSERT OR UPDATE ON public.accounts FOR EACH ROW EXECUTE FUNCTION touch();
