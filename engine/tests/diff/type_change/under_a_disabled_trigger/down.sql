-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.name does not convert (character varying(20) to character varying(10))

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
