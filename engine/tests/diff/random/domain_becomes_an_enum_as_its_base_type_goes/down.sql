-- driftless:generated

-- Create enum type "level"
CREATE TYPE "level" AS ENUM ('done', 'null', 'open', 'Red', 'low');
-- Replace domain "mood"
ALTER TYPE "mood" RENAME TO "mood__old";
CREATE DOMAIN "mood" AS level
  CONSTRAINT "mood_check0" CHECK ((VALUE IS NOT NULL));
DROP TYPE "mood__old";
