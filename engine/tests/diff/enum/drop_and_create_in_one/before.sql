CREATE TYPE colour AS ENUM ('red');
CREATE TABLE cars (id bigint PRIMARY KEY, colour colour);
