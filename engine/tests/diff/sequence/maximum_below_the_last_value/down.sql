-- driftless:generated

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" MAXVALUE 9223372036854775807;
