-- driftless:generated

-- Modify "c" table
ALTER TABLE "c" ADD COLUMN "n" integer DEFAULT 5;
-- Modify "e" table
ALTER TABLE "e" ADD COLUMN "n" integer DEFAULT 4;
-- Modify "a" table
ALTER TABLE "a" ADD COLUMN "n" integer DEFAULT 4;
