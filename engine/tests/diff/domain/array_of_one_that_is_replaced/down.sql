-- driftless:generated

-- Modify domain "item"
ALTER DOMAIN "item" DROP CONSTRAINT "item_check";
