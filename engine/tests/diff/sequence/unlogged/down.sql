-- driftless:generated

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" SET LOGGED;
