-- driftless:generated

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" INCREMENT BY 5 CACHE 2;
