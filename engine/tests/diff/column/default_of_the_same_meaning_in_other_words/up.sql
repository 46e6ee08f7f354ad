-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "at" SET DEFAULT statement_timestamp();
