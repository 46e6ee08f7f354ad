CREATE TABLE "Order Lines" (id bigint PRIMARY KEY, "Größe" int, "select" int);
