-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.id does not convert (bigint to integer)

-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "id" DROP DEFAULT,
  ALTER COLUMN "id" TYPE integer,
  ALTER COLUMN "id" SET DEFAULT nextval('users_id_seq'::regclass);
-- Modify sequence "users_id_seq"
ALTER SEQUENCE "users_id_seq" AS integer;
