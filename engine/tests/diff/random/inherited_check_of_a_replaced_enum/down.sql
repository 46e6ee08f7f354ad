-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "accounts" DROP CONSTRAINT "only_once";
-- Replace enum type "address"
ALTER TYPE "address" RENAME TO "address__old";
CREATE TYPE "address" AS ENUM ('it''s', 'done', 'null');
ALTER TABLE "accounts"
  ALTER COLUMN "status" TYPE "address" USING "status"::text::"address",
  ADD CONSTRAINT "only_once" CHECK ((status <> 'null'::address));
DROP TYPE "address__old";
