CREATE TABLE tenants (id int, code text, PRIMARY KEY (id, code));
CREATE TABLE users (id bigint PRIMARY KEY, tenant_id int, tenant_code text, CONSTRAINT users_tenant FOREIGN KEY (tenant_id, tenant_code) REFERENCES tenants (id, code) ON DELETE SET NULL (tenant_code));
