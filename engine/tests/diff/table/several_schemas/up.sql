-- driftless:generated
-- hazard: scan: checks every row of public.users for public.users.users_y_fkey
-- hazard: can-fail: fails when rows of public.users violate public.users.users_y_fkey

-- Modify "users" table
ALTER TABLE "app"."users" ADD COLUMN "x" integer;
ALTER TABLE "public"."users"
  ADD COLUMN "y" integer,
  ADD CONSTRAINT "users_y_fkey" FOREIGN KEY (y) REFERENCES app.users(id);
