CREATE TYPE state AS ENUM ('a', 'b');
COMMENT ON TYPE state IS 'after';
