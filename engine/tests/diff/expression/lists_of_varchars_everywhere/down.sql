-- driftless:generated

-- Drop routine public.at(character varying)
DROP ROUTINE "at"(character varying);
-- Drop routine public.f(text[])
DROP ROUTINE "f"(text[]);
-- Drop statistics public.st
DROP STATISTICS "st";
-- Modify "p" table
ALTER TABLE "p"
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "c" DROP DEFAULT;
-- Drop "pt" table
DROP TABLE "pt";
-- Drop domain "d"
DROP DOMAIN "d";
