CREATE TABLE tenants (id int, code varchar(5), PRIMARY KEY (id, code));
CREATE TABLE users (id bigint PRIMARY KEY, tenant_id int, tenant_code varchar(5), FOREIGN KEY (tenant_id, tenant_code) REFERENCES tenants (id, code));
