-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "at" SET DEFAULT now();
