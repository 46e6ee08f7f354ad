-- driftless:generated

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" INCREMENT BY 1 CACHE 1;
