-- driftless:generated

-- Replace enum type "color"
ALTER TYPE "default"."color" RENAME TO "color__old";
CREATE TYPE "default"."color" AS ENUM ('low', 'Red', 'closed', 'två');
ALTER TABLE "public"."items" ALTER COLUMN "owner_id" TYPE "default"."color" USING "owner_id"::text::"default"."color";
-- Set comment of index "accounts_owner_id_idx"
COMMENT ON INDEX "public"."accounts_owner_id_idx" IS NULL;
-- Replace enum type "color"
DROP TYPE "default"."color__old";
