-- driftless:generated
-- hazard: data-loss: drops column app.users.x
-- hazard: data-loss: drops column public.users.y

-- Modify "users" table
ALTER TABLE "public"."users" DROP CONSTRAINT "users_y_fkey";
ALTER TABLE "app"."users" DROP COLUMN "x";
ALTER TABLE "public"."users" DROP COLUMN "y";
