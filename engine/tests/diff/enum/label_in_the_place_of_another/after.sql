CREATE TYPE state AS ENUM ('open', 'paid');
CREATE TABLE orders (state state);
