-- driftless:generated

-- Create sequence "numbers"
CREATE SEQUENCE "numbers";
-- Create sequence "ticket"
CREATE SEQUENCE "ticket";
-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" OWNED BY "tags"."id";
-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY "tags"."name";
