CREATE TYPE state AS ENUM ('a');
CREATE DOMAIN states AS state[];
CREATE TABLE boxes (content states);
