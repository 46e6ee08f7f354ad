-- driftless:generated

-- Modify "quo""te" table
ALTER TABLE "quo""te" DROP CONSTRAINT "quo""te_key";
-- Rename constraint "☃_key2"
ALTER TABLE "☃" RENAME CONSTRAINT "☃_key2" TO "☃_part_key";
-- Modify "quo""te" table
ALTER TABLE "quo""te" ADD CONSTRAINT "quo""te_key" UNIQUE NULLS NOT DISTINCT (part);
-- Modify "☃" table
ALTER TABLE "☃" ADD CONSTRAINT "☃_key2" UNIQUE NULLS NOT DISTINCT (part);
