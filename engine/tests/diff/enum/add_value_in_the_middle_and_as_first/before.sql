CREATE TYPE size AS ENUM ('s', 'l');
CREATE TABLE shirts (id bigint PRIMARY KEY, size size);
