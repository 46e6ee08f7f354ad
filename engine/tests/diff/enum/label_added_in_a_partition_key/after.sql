CREATE TYPE state AS ENUM ('a', 'b');
CREATE TABLE orders (state state) PARTITION BY LIST (state);
