CREATE TABLE "we""ird" ("select" int PRIMARY KEY, "a b" text, "Ünïcode" int);
CREATE INDEX "order" ON "we""ird" ("a b") WHERE "Ünïcode" > 3;
