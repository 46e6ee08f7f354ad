-- driftless:generated

-- Create domain "word"
CREATE DOMAIN "word" AS text
  CONSTRAINT "word_check" CHECK ((VALUE <> ''::text));
-- Create composite type "pair"
CREATE TYPE "pair" AS (
  "a" word,
  "b" word
);
-- Create "dictionary" table
CREATE TABLE "dictionary" (
  "id" bigint NOT NULL,
  "words" word[],
  "best" pair,
  CONSTRAINT "dictionary_pkey" PRIMARY KEY (id)
);
