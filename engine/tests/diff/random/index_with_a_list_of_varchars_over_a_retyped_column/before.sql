CREATE SCHEMA "app";
CREATE EXTENSION btree_gist;
CREATE DOMAIN "app"."level" AS varchar(20) CONSTRAINT "level_check0" CHECK (VALUE IS NULL) CONSTRAINT "level_check1" CHECK (VALUE <> 'bad');
CREATE TABLE "app"."order" (
  "amount" numeric,
  "version" "app"."level",
  "active" "app"."level"
);
CREATE INDEX "order_idx3" ON "app"."order" USING gist ((md5("active")), "version", "amount") WHERE "version" NOT IN ('bad', 'worse', 'it''s not 11');
