-- driftless:generated

-- Modify "quo""te" table
ALTER TABLE "quo""te" DROP CONSTRAINT "quo""te_key";
-- Modify "☃" table
ALTER TABLE "☃" ADD CONSTRAINT "☃_part_key" UNIQUE (part);
-- Modify "quo""te" table
ALTER TABLE "quo""te" ADD CONSTRAINT "quo""te_key" UNIQUE (part);
