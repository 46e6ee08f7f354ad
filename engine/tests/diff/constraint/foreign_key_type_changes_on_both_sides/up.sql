-- driftless:generated
-- hazard: rewrite: rewrites table public.friends
-- hazard: can-fail: fails when a value of public.friends.a does not convert (integer to bigint)
-- hazard: can-fail: fails when a value of public.friends.b does not convert (integer to bigint)
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.id does not convert (integer to bigint)

-- Modify "friends" table
ALTER TABLE "friends"
  ALTER COLUMN "a" TYPE bigint,
  ALTER COLUMN "b" TYPE bigint;
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" TYPE bigint;
