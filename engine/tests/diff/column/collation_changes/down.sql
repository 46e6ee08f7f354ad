-- driftless:generated

-- Modify "words" table
ALTER TABLE "words" ALTER COLUMN "word" TYPE text;
