CREATE TYPE size AS ENUM ('s', 'm');
CREATE TABLE shirts (id bigint PRIMARY KEY, size size);
