-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "payload" SET DEFAULT json_build_object('v', 1);
