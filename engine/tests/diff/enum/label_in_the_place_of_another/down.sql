-- driftless:generated

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('open', 'cancelled');
ALTER TABLE "orders" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
DROP TYPE "state__old";
