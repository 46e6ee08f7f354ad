-- driftless:generated

-- Drop trigger public.users.touch
DROP TRIGGER "touch" ON "users";
-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "nick" text;
-- Create trigger public.users.touch
CREATE TRIGGER touch BEFORE UPDATE ON public.users FOR EACH ROW WHEN ((old.nick <> new.nick)) EXECUTE FUNCTION touch();
