-- driftless:generated

-- Modify "pages" table
ALTER TABLE "pages" DROP CONSTRAINT "pages_slug_check";
