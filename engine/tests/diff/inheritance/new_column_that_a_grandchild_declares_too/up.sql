-- driftless:generated

-- Modify "c" table
ALTER TABLE "c" ADD COLUMN "n" integer DEFAULT 5;
-- Modify "a" table
ALTER TABLE "a" ADD COLUMN "n" integer DEFAULT 4;
