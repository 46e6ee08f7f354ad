CREATE UNLOGGED TABLE users (
  id bigint PRIMARY KEY
);
CREATE TABLE accounts (
  owner_id bigint,
  price integer
);
