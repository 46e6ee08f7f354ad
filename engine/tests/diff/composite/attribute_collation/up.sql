-- driftless:generated

-- Modify composite type "word"
ALTER TYPE "word" ALTER ATTRIBUTE "word" TYPE text COLLATE pg_catalog."C";
