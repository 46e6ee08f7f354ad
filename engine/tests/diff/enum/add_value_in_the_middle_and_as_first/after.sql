CREATE TYPE size AS ENUM ('xs', 's', 'm', 'l', 'xl');
CREATE TABLE shirts (id bigint PRIMARY KEY, size size);
