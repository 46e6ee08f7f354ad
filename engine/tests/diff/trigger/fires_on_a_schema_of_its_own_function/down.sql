-- driftless:generated

-- Drop trigger public.users.touch
DROP TRIGGER "touch" ON "public"."users";
