CREATE TYPE size AS ENUM ('m', 'l');
CREATE TABLE shirts (id bigint PRIMARY KEY, size size);
