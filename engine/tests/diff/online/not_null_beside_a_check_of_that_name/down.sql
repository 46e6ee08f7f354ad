-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "b" DROP NOT NULL;
