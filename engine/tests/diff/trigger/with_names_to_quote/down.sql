-- driftless:generated
-- hazard: breaks-application: drops trigger public."Order"."on ""update"""

-- Drop trigger public."Order"."on ""update"""
DROP TRIGGER "on ""update""" ON "Order";
