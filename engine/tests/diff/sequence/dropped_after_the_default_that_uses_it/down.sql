-- driftless:generated

-- Create sequence "numbers"
CREATE SEQUENCE "numbers";
-- Modify "a" table
ALTER TABLE "a" ALTER COLUMN "id" SET DEFAULT nextval('numbers'::regclass);
