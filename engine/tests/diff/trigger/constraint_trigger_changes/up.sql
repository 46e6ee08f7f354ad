-- driftless:generated

-- Drop trigger public.users.verify
DROP TRIGGER "verify" ON "users";
-- Create trigger public.users.verify
CREATE CONSTRAINT TRIGGER verify AFTER INSERT ON public.users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION verify();
