-- driftless:generated

-- Drop trigger public.users.touch
DROP TRIGGER "touch" ON "users";
-- Create trigger public.users.touch
CREATE TRIGGER touch BEFORE UPDATE ON public.users FOR EACH ROW WHEN ((old.name <> new.name)) EXECUTE FUNCTION touch();
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "nick";
