-- driftless:generated

-- Drop trigger public.users.touch
DROP TRIGGER "touch" ON "users";
-- Drop trigger public.users.touch_always
DROP TRIGGER "touch_always" ON "users";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(10);
-- Create trigger public.users.touch
CREATE TRIGGER touch BEFORE UPDATE OF name ON public.users FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE users DISABLE TRIGGER touch;
-- Create trigger public.users.touch_always
CREATE TRIGGER touch_always BEFORE UPDATE OF name ON public.users FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE users ENABLE ALWAYS TRIGGER touch_always;
