CREATE TYPE state AS ENUM ('open', 'closed');
CREATE TABLE tenants (code text, state state, UNIQUE (code, state));
CREATE TABLE users (tenant text, state state, FOREIGN KEY (tenant, state) REFERENCES tenants (code, state) ON UPDATE CASCADE);
