CREATE TYPE "Order Line" AS ("order" int, "Größe" text);
CREATE TABLE orders (id bigint PRIMARY KEY, lines "Order Line"[]);
