-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.email does not convert (text to citext)

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "email" TYPE citext USING "email"::citext;
