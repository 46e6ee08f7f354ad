-- driftless:generated

-- Replace composite type "address"
ALTER TYPE "address" RENAME TO "address__old";
CREATE TYPE "address" AS (
  "street" text,
  "zip" integer
);
ALTER TABLE "shops" ALTER COLUMN "address" TYPE "address" USING "address"::text::"address";
DROP TYPE "address__old";
