-- driftless:generated

-- Drop trigger public.users.touch
DROP TRIGGER "touch" ON "users";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(10);
-- Create trigger public.users.touch
CREATE TRIGGER touch BEFORE UPDATE OF name ON public.users FOR EACH ROW WHEN (((old.name)::text IS DISTINCT FROM (new.name)::text)) EXECUTE FUNCTION touch();
-- Set comment of trigger public.users.touch
COMMENT ON TRIGGER touch ON users IS 'keeps the time';
