-- driftless:generated
-- hazard: scan: checks every row of public.users for public.users.users_tenant
-- hazard: can-fail: fails when rows of public.users violate public.users.users_tenant

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_tenant",
  ADD CONSTRAINT "users_tenant" FOREIGN KEY (tenant_id, tenant_code) REFERENCES tenants(id, code) ON DELETE SET NULL;
