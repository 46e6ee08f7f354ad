-- driftless:generated
-- hazard: rewrite: rewrites table public.accounts
-- hazard: can-fail: fails when a value of public.accounts.id does not convert (character varying(200) to uuid)
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.account does not convert (character varying(200) to uuid)
-- hazard: scan: checks every row of public.users for public.users.users_fkey
-- hazard: can-fail: fails when rows of public.users violate public.users.users_fkey

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_fkey";
-- Modify "accounts" table
ALTER TABLE "accounts" ALTER COLUMN "id" TYPE uuid USING "id"::uuid;
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "account" TYPE uuid USING "account"::uuid,
  ADD CONSTRAINT "users_fkey" FOREIGN KEY (account) REFERENCES accounts(id);
