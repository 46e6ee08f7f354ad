-- driftless:generated

-- Modify "items" table
ALTER TABLE "public"."items"
  DROP CONSTRAINT "items_a_id_fkey",
  DROP CONSTRAINT "items_b_id_fkey";
ALTER TABLE "b"."items" ALTER COLUMN "id" TYPE text;
ALTER TABLE "a"."items" DROP COLUMN "n";
ALTER TABLE "public"."items"
  DROP COLUMN "a_id",
  DROP COLUMN "b_id";
