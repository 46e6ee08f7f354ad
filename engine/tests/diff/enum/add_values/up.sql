-- driftless:generated

-- Add value to enum type "mood"
ALTER TYPE "mood" ADD VALUE 'worst' BEFORE 'sad';
ALTER TYPE "mood" ADD VALUE 'fine' BEFORE 'happy';
ALTER TYPE "mood" ADD VALUE 'best' AFTER 'happy';
