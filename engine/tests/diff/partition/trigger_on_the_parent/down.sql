-- driftless:generated
-- hazard: breaks-application: drops trigger public.logs.touch

-- Drop trigger public.logs.touch
DROP TRIGGER "touch" ON "logs";
