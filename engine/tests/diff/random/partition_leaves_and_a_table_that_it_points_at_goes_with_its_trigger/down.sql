-- driftless:generated

-- Create "logs2" table
CREATE TABLE "logs2" (
  "id" text NOT NULL,
  CONSTRAINT "logs2_pkey" PRIMARY KEY (id)
);
-- Create "posts" table
CREATE TABLE "posts" (
  "part" integer,
  "part2" integer,
  "price2" text,
  CONSTRAINT "posts_check" CHECK ((((part2 % 17) >= 0) OR (part2 < 0))),
  CONSTRAINT "posts_fkey" FOREIGN KEY (price2) REFERENCES logs2(id)
) PARTITION BY RANGE (part);
-- Modify "events" table
ALTER TABLE "events"
  SET LOGGED,
  ADD COLUMN "part" integer,
  ADD COLUMN "part2" integer,
  ADD COLUMN "price2" text,
  ADD CONSTRAINT "posts_check" CHECK ((((part2 % 17) >= 0) OR (part2 < 0)));
-- Attach partition "events"
ALTER TABLE "posts" ATTACH PARTITION "events" FOR VALUES FROM (30) TO (40);
-- Create routine public.count_of()
CREATE FUNCTION public.count_of()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN
  -- word 64
  RETURN NEW;
END$function$;
-- Create trigger public.logs2.trigger5
CREATE TRIGGER trigger5 AFTER INSERT OR UPDATE ON public.logs2 FOR EACH ROW WHEN ((new.id ~ '^[^%_]*$'::text)) EXECUTE FUNCTION count_of();
-- Modify "events" table
ALTER TABLE "events" DISABLE ROW LEVEL SECURITY;
-- Modify "logs2" table
ALTER TABLE "logs2" FORCE ROW LEVEL SECURITY;
