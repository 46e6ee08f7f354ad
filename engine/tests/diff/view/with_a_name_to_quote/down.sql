-- driftless:generated

-- Drop view public."All ""users"""
DROP VIEW "All ""users""";
