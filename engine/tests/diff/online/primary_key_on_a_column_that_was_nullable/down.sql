-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" DROP CONSTRAINT "t_pkey";
ALTER TABLE "t" ALTER COLUMN "a" DROP NOT NULL;
