CREATE SCHEMA "app";
CREATE TABLE "public"."orders" (
  "id" bigint
);
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_check" CHECK ("id" % 27 >= 0 OR "id" < 0) NOT VALID;
ALTER TABLE "public"."orders" REPLICA IDENTITY FULL;
