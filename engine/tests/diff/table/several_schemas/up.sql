-- driftless:generated

-- Modify "users" table
ALTER TABLE "app"."users" ADD COLUMN "x" integer;
ALTER TABLE "public"."users"
  ADD COLUMN "y" integer,
  ADD CONSTRAINT "users_y_fkey" FOREIGN KEY (y) REFERENCES app.users(id);
