CREATE TYPE state AS ENUM ('a', 'b');
CREATE DOMAIN states AS state[];
CREATE TABLE boxes (content states);
