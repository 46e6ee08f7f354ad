-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_tenant",
  ADD CONSTRAINT "users_tenant" FOREIGN KEY (tenant_id, tenant_code) REFERENCES tenants(id, code) ON DELETE SET NULL;
