-- driftless:generated
-- hazard: breaks-application: drops view public."All ""users"""

-- Drop view public."All ""users"""
DROP VIEW "All ""users""";
