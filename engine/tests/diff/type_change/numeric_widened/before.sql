CREATE TABLE prices (id bigint PRIMARY KEY, price numeric(8,2) NOT NULL DEFAULT 0);
