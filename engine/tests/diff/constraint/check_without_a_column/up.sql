-- driftless:generated

-- Modify "frozen" table
ALTER TABLE "frozen" ADD CONSTRAINT "no_more" CHECK (false);
