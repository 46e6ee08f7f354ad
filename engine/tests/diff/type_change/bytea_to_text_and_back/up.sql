-- driftless:generated

-- Modify "blobs" table
ALTER TABLE "blobs" ALTER COLUMN "data" TYPE text;
