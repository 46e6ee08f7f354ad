CREATE TYPE state AS ENUM ('a');
CREATE TABLE orders (state state) PARTITION BY LIST (state);
