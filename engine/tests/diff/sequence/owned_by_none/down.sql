-- driftless:generated

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" OWNED BY "a"."id";
