-- driftless:generated

-- Replace enum type "e"
ALTER TYPE "e" RENAME TO "e__old1";
CREATE TYPE "e" AS ENUM ('a');
ALTER TABLE "t" ALTER COLUMN "e" TYPE "e" USING "e"::text::"e";
DROP TYPE "e__old1";
