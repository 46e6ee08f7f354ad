-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_tenant_state_fkey";
-- Modify "tenants" table
ALTER TABLE "tenants" ALTER COLUMN "code" TYPE text;
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "tenant" TYPE text,
  ADD CONSTRAINT "users_tenant_state_fkey" FOREIGN KEY (tenant, state) REFERENCES tenants(code, state) ON UPDATE CASCADE;
