CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE orders (user_id bigint, CONSTRAINT orders_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE DEFERRABLE);
