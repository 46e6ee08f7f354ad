CREATE TABLE clients (id bigint PRIMARY KEY, name text);
CREATE TABLE customers (id uuid PRIMARY KEY, shop text NOT NULL);
