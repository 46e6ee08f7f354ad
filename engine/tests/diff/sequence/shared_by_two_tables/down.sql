-- driftless:generated
-- hazard: data-loss: drops table public.a
-- hazard: data-loss: drops table public.b
-- hazard: data-loss: drops sequence public.numbers

-- Drop "a" table
DROP TABLE "a";
-- Drop "b" table
DROP TABLE "b";
-- Drop sequence "numbers"
DROP SEQUENCE "numbers";
