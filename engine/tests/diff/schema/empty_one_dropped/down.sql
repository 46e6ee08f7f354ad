-- driftless:generated

-- Create "Empty One" schema
CREATE SCHEMA "Empty One";
