-- driftless:generated

-- Modify sequence "default"
ALTER SEQUENCE "default" OWNED BY NONE;
-- Modify "items" table
ALTER TABLE "items" DROP COLUMN "email";
-- Replace enum type "level"
ALTER TYPE "level" RENAME TO "level__old";
CREATE TYPE "level" AS ENUM ('new', 'high', '', 'closed');
ALTER TABLE "items"
  ALTER COLUMN "position" TYPE "level" USING "position"::text::"level",
  ADD COLUMN "email" integer GENERATED ALWAYS AS (
CASE
    WHEN ("position" = 'high'::level) THEN 15
    ELSE 0
END) STORED;
-- Drop sequence "default"
DROP SEQUENCE "default";
-- Replace enum type "level"
DROP TYPE "level__old";
