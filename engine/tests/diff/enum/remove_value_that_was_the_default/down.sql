-- driftless:generated

-- Add value to enum type "mood"
ALTER TYPE "mood" ADD VALUE 'calm' BEFORE 'happy';

-- next file

-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "m" SET DEFAULT 'calm'::mood;
