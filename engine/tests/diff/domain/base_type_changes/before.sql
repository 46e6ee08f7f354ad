CREATE DOMAIN amount AS int CHECK (VALUE >= 0);
CREATE TABLE stock (id bigint PRIMARY KEY, amount amount NOT NULL DEFAULT 0);
