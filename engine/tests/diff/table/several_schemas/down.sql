-- driftless:generated

-- Modify "users" table
ALTER TABLE "public"."users" DROP CONSTRAINT "users_y_fkey";
ALTER TABLE "app"."users" DROP COLUMN "x";
ALTER TABLE "public"."users" DROP COLUMN "y";
