-- driftless:generated

-- Modify "r" table
ALTER TABLE "r" ADD CONSTRAINT "r_once" EXCLUDE USING gist (during WITH &&);
