-- driftless:generated

-- Drop trigger public."Order"."on ""update"""
DROP TRIGGER "on ""update""" ON "Order";
