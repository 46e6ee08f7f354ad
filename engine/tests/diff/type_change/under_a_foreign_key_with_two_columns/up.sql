-- driftless:generated

-- Modify "tenants" table
ALTER TABLE "tenants"
  ALTER COLUMN "id" TYPE bigint,
  ALTER COLUMN "code" TYPE text;
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "tenant_id" TYPE bigint,
  ALTER COLUMN "tenant_code" TYPE text;
