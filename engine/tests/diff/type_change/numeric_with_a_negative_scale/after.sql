CREATE TABLE prices (id bigint PRIMARY KEY, about numeric(5,-2));
