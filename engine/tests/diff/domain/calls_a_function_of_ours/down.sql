-- driftless:generated

-- Drop "dictionary" table
DROP TABLE "dictionary";
-- Drop domain "word"
DROP DOMAIN "word";
-- Drop routine public.is_word(text)
DROP ROUTINE "is_word"(text);
