-- driftless:generated

-- Create routine public.is_word(text)
CREATE FUNCTION public.is_word(s text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT s ~ '^\w+$' $function$;
-- Create domain "word"
CREATE DOMAIN "word" AS text
  CONSTRAINT "word_check" CHECK (is_word(VALUE));
-- Create "dictionary" table
CREATE TABLE "dictionary" (
  "id" bigint NOT NULL,
  "word" word,
  CONSTRAINT "dictionary_pkey" PRIMARY KEY (id)
);
