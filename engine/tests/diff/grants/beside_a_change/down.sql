-- driftless:generated

-- Drop view public.adults
DROP VIEW "adults";
-- Replace enum type "mood"
ALTER TYPE "mood" RENAME TO "mood__old";
CREATE TYPE "mood" AS ENUM ('good');
-- Create "goes" table
CREATE TABLE "goes" (
  "id" integer
);
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "age" TYPE integer;
-- Replace enum type "mood"
DROP TYPE "mood__old";
