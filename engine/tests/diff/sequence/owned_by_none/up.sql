-- driftless:generated

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" OWNED BY NONE;
