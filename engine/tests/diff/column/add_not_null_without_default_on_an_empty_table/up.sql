-- driftless:generated
-- hazard: can-fail: adding public.users.email NOT NULL fails when public.users has rows

-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "email" text NOT NULL;
