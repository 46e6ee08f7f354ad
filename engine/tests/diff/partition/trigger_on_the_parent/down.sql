-- driftless:generated

-- Drop trigger public.logs.touch
DROP TRIGGER "touch" ON "logs";
