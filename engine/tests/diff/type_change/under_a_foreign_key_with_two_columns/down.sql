-- driftless:generated

-- Modify "tenants" table
ALTER TABLE "tenants"
  ALTER COLUMN "id" TYPE integer,
  ALTER COLUMN "code" TYPE character varying(5);
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "tenant_id" TYPE integer,
  ALTER COLUMN "tenant_code" TYPE character varying(5);
