-- driftless:generated

-- Modify domain "color"
ALTER DOMAIN "audit"."color" DROP CONSTRAINT "other_check";
