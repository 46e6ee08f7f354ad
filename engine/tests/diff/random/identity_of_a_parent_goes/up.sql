-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "public"."accounts" DROP COLUMN "id";
