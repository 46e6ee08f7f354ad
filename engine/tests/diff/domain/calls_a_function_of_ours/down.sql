-- driftless:generated
-- hazard: data-loss: drops table public.dictionary
-- hazard: breaks-application: drops routine public.is_word(text)

-- Drop "dictionary" table
DROP TABLE "dictionary";
-- Drop domain "word"
DROP DOMAIN "word";
-- Drop routine public.is_word(text)
DROP ROUTINE "is_word"(text);
