-- driftless:generated

-- Drop trigger public.users.touch
DROP TRIGGER "touch" ON "users";
-- Drop rule public.users.quiet
DROP RULE "quiet" ON "users";
-- Drop policy public.users.by_name
DROP POLICY "by_name" ON "users";
-- Drop materialized view public.name_counts
DROP MATERIALIZED VIEW "name_counts";
-- Drop routine public.first_name()
DROP ROUTINE "first_name"();
-- Drop view public.names
DROP VIEW "names";
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "name" DROP DEFAULT,
  ALTER COLUMN "name" TYPE character varying(10),
  ALTER COLUMN "name" SET DEFAULT 'x'::character varying;
-- Create view public.names
CREATE VIEW names AS
 SELECT users.name
   FROM users;
-- Create routine public.first_name()
CREATE FUNCTION public.first_name()
 RETURNS text
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT names.name
    FROM names
  LIMIT 1;
END;
-- Create materialized view public.name_counts
CREATE MATERIALIZED VIEW name_counts AS
 SELECT names.name,
    count(*) AS n
   FROM names
  GROUP BY names.name;
-- Create trigger public.users.touch
CREATE TRIGGER touch BEFORE UPDATE OF name ON public.users FOR EACH ROW EXECUTE FUNCTION touch();
-- Create rule public.users.quiet
CREATE RULE quiet AS
    ON UPDATE TO public.users
   WHERE ((new.name)::text = (old.name)::text) DO NOTHING;
-- Create policy public.users.by_name
CREATE POLICY by_name ON users USING (((name)::text = CURRENT_USER));
-- Create index public.name_counts.name_counts_name_idx
CREATE UNIQUE INDEX name_counts_name_idx ON public.name_counts USING btree (name);
