-- driftless:generated

-- Replace enum type "level"
ALTER TYPE "level" RENAME TO "level__old";
CREATE TYPE "level" AS ENUM ('low', 'high');
-- Create "rooms" table
CREATE TABLE "rooms" (
  "code" level
);
-- Replace enum type "level"
DROP TYPE "level__old";
