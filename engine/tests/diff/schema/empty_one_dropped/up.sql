-- driftless:generated

-- Drop "Empty One" schema
DROP SCHEMA "Empty One";
