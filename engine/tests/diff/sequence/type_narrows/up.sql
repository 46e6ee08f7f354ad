-- driftless:generated

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" AS smallint;
