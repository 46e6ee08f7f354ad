-- driftless:generated

-- Modify "p" table
ALTER TABLE "p" ALTER COLUMN "b" SET NOT NULL;
