-- driftless:generated

-- Drop routine public.cheer(mood)
DROP ROUTINE "cheer"(mood);
-- Drop enum type "mood"
DROP TYPE "mood";
