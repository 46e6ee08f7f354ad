-- driftless:generated

-- Replace enum type "level"
ALTER TYPE "level" RENAME TO "level__old";
CREATE TYPE "level" AS ENUM ('low', 'Red', '', 'new', 'null');
-- Create "rooms2" table
CREATE TABLE "rooms2" (
  "part" integer,
  "two words" level,
  CONSTRAINT "UPPER" CHECK (("two words" <> 'new'::level))
) PARTITION BY LIST (part);
-- Create "logs2" table
CREATE TABLE "logs2" (
  "part" integer,
  "two words" level,
  CONSTRAINT "UPPER" CHECK (("two words" <> 'new'::level))
);
-- Attach partition "logs2"
ALTER TABLE "rooms2" ATTACH PARTITION "logs2" DEFAULT;
-- Replace enum type "level"
DROP TYPE "level__old";
