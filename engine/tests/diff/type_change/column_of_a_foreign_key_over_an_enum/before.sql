CREATE TYPE state AS ENUM ('open', 'closed');
CREATE TABLE tenants (code varchar(50), state state, UNIQUE (code, state));
CREATE TABLE users (tenant varchar(50), state state, FOREIGN KEY (tenant, state) REFERENCES tenants (code, state) ON UPDATE CASCADE);
