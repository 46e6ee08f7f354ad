CREATE UNLOGGED TABLE users (
  id bigint PRIMARY KEY
);
CREATE UNLOGGED TABLE accounts (
  owner_id bigint CONSTRAINT must_hold REFERENCES users,
  price integer CONSTRAINT by_name CHECK (price > 0)
);
