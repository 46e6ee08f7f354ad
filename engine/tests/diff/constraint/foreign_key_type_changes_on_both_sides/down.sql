-- driftless:generated
-- hazard: rewrite: rewrites table public.friends
-- hazard: can-fail: fails when a value of public.friends.a does not convert (bigint to integer)
-- hazard: can-fail: fails when a value of public.friends.b does not convert (bigint to integer)
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.id does not convert (bigint to integer)

-- Modify "friends" table
ALTER TABLE "friends"
  ALTER COLUMN "a" TYPE integer,
  ALTER COLUMN "b" TYPE integer;
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" TYPE integer;
