-- driftless:generated
-- hazard: data-loss: drops table public.t

-- Drop "t" table
DROP TABLE "t";
-- Drop enum type "mood"
DROP TYPE "mood";
