-- driftless:generated

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" MAXVALUE 10;
