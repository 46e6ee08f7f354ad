-- driftless:generated

-- Modify "p" table
ALTER TABLE "p" ALTER COLUMN "b" DROP NOT NULL;
-- Modify "p1" table
ALTER TABLE "p1" ALTER COLUMN "b" SET NOT NULL;
