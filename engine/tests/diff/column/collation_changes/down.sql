-- driftless:generated
-- hazard: rewrite: rewrites table public.words
-- hazard: can-fail: fails when a value of public.words.word does not convert (text to text)

-- Modify "words" table
ALTER TABLE "words" ALTER COLUMN "word" TYPE text;
