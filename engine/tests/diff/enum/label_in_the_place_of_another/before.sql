CREATE TYPE state AS ENUM ('open', 'cancelled');
CREATE TABLE orders (state state);
