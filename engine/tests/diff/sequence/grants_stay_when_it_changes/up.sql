-- driftless:generated

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" CACHE 10;
