-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" DROP CONSTRAINT "title_check";
