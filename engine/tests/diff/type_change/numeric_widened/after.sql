CREATE TABLE prices (id bigint PRIMARY KEY, price numeric(12,2) NOT NULL DEFAULT 0);
