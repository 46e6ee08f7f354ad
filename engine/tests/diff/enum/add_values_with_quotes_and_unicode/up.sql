-- driftless:generated

-- Add value to enum type "mood"
ALTER TYPE "mood" ADD VALUE 'it''s' BEFORE 'ok';
ALTER TYPE "mood" ADD VALUE 'ärger' AFTER 'ok';
ALTER TYPE "mood" ADD VALUE '"quoted"' AFTER 'ärger';
ALTER TYPE "mood" ADD VALUE E'back\\slash' AFTER '"quoted"';
ALTER TYPE "mood" ADD VALUE '' AFTER E'back\\slash';
