-- driftless:generated

-- Modify "vehicles" table
ALTER TABLE "vehicles" ADD CONSTRAINT "has_wheels" CHECK ((wheels > 0));
