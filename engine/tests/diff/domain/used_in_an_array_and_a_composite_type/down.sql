-- driftless:generated

-- Drop "dictionary" table
DROP TABLE "dictionary";
-- Drop composite type "pair"
DROP TYPE "pair";
-- Drop domain "word"
DROP DOMAIN "word";
