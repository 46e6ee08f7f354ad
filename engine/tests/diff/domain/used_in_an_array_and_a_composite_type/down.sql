-- driftless:generated
-- hazard: data-loss: drops table public.dictionary

-- Drop "dictionary" table
DROP TABLE "dictionary";
-- Drop composite type "pair"
DROP TYPE "pair";
-- Drop domain "word"
DROP DOMAIN "word";
