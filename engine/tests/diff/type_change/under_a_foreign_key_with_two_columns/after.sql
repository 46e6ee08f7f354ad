CREATE TABLE tenants (id bigint, code text, PRIMARY KEY (id, code));
CREATE TABLE users (id bigint PRIMARY KEY, tenant_id bigint, tenant_code text, FOREIGN KEY (tenant_id, tenant_code) REFERENCES tenants (id, code));
