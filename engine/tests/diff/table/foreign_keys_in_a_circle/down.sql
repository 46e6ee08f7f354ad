-- driftless:generated
-- hazard: data-loss: drops table public.b
-- hazard: data-loss: drops table public.a

-- Modify "a" table
ALTER TABLE "a" DROP CONSTRAINT "a_b_fkey";
-- Drop "b" table
DROP TABLE "b";
-- Drop "a" table
DROP TABLE "a";
