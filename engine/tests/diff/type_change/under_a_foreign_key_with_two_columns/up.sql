-- driftless:generated
-- hazard: rewrite: rewrites table public.tenants
-- hazard: can-fail: fails when a value of public.tenants.id does not convert (integer to bigint)
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.tenant_id does not convert (integer to bigint)

-- Modify "tenants" table
ALTER TABLE "tenants"
  ALTER COLUMN "id" TYPE bigint,
  ALTER COLUMN "code" TYPE text;
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "tenant_id" TYPE bigint,
  ALTER COLUMN "tenant_code" TYPE text;
