CREATE TYPE size AS ENUM ('small', 'large');
CREATE TABLE boxes (id bigint PRIMARY KEY, size size);
