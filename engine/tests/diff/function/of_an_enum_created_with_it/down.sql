-- driftless:generated
-- hazard: breaks-application: drops routine public.cheer(mood)

-- Drop routine public.cheer(mood)
DROP ROUTINE "cheer"(mood);
-- Drop enum type "mood"
DROP TYPE "mood";
