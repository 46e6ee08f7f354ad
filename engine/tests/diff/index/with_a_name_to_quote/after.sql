CREATE TABLE "Order Lines" (id bigint PRIMARY KEY, "Größe" int, "select" int);
CREATE INDEX "Ix ""best"" größe" ON "Order Lines" ("Größe", ("select" + 1)) WHERE "select" > 0;
