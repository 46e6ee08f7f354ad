CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE orders (id int, user_id bigint, net int,
  CONSTRAINT stays CHECK (net > 0) NOT ENFORCED,
  CONSTRAINT becomes CHECK (id > 0),
  CONSTRAINT loses CHECK (id < 100) NOT ENFORCED,
  CONSTRAINT comes CHECK (net < 1000) NOT ENFORCED,
  CONSTRAINT orders_user FOREIGN KEY (user_id) REFERENCES users (id));
