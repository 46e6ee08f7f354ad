-- driftless:generated
-- hazard: breaks-application: drops trigger public.users.touch

-- Drop trigger public.users.touch
DROP TRIGGER "touch" ON "public"."users";
