-- driftless:generated
-- hazard: rewrite: rewrites table public.shops
-- hazard: can-fail: fails when a value of public.address does not convert

-- Replace composite type "address"
ALTER TYPE "address" RENAME TO "address__old";
CREATE TYPE "address" AS (
  "street" text,
  "zip" integer
);
ALTER TABLE "shops" ALTER COLUMN "address" TYPE "address" USING "address"::text::"address";
DROP TYPE "address__old";
