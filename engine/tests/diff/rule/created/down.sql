-- driftless:generated
-- hazard: breaks-application: drops rule public.logs.keep

-- Drop rule public.logs.keep
DROP RULE "keep" ON "logs";
