-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.id does not convert (bigint to integer)
-- hazard: can-fail: fails when a value of public.users.code does not convert (character varying(9) to character varying(5))

-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "id" TYPE integer,
  ALTER COLUMN "code" TYPE character varying(5);
