-- driftless:generated

-- Replace enum type "size"
ALTER TYPE "size" RENAME TO "size__old";
CREATE TYPE "size" AS ENUM ('s', 'l');
ALTER TABLE "shirts" ALTER COLUMN "size" TYPE "size" USING "size"::text::"size";
DROP TYPE "size__old";
