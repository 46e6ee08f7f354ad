-- driftless:generated

-- Drop trigger public.users.touch
DROP TRIGGER "touch" ON "users";
-- Drop routine public.touch()
DROP ROUTINE "touch"();
