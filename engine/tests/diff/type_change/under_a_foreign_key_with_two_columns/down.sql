-- driftless:generated
-- hazard: rewrite: rewrites table public.tenants
-- hazard: can-fail: fails when a value of public.tenants.id does not convert (bigint to integer)
-- hazard: can-fail: fails when a value of public.tenants.code does not convert (text to character varying(5))
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.tenant_id does not convert (bigint to integer)
-- hazard: can-fail: fails when a value of public.users.tenant_code does not convert (text to character varying(5))

-- Modify "tenants" table
ALTER TABLE "tenants"
  ALTER COLUMN "id" TYPE integer,
  ALTER COLUMN "code" TYPE character varying(5);
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "tenant_id" TYPE integer,
  ALTER COLUMN "tenant_code" TYPE character varying(5);
