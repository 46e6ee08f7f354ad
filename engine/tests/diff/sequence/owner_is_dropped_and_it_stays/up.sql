-- driftless:generated
-- hazard: data-loss: drops table public.a

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" OWNED BY NONE;
-- Drop "a" table
DROP TABLE "a";
