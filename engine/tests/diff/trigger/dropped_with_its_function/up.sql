-- driftless:generated
-- hazard: breaks-application: drops trigger public.users.touch
-- hazard: breaks-application: drops routine public.touch()

-- Drop trigger public.users.touch
DROP TRIGGER "touch" ON "users";
-- Drop routine public.touch()
DROP ROUTINE "touch"();
