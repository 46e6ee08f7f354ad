-- driftless:generated

-- Drop rule public.logs.keep
DROP RULE "keep" ON "logs";
