-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags" DROP CONSTRAINT "tags_pkey";
