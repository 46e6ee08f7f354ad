CREATE SCHEMA "app";
CREATE DOMAIN "app"."color" AS varchar CONSTRAINT "color_check0" CHECK (VALUE LIKE '%');
CREATE TABLE "public"."orders" (
  "created_at" "app"."color" COMPRESSION pglz
);
CREATE TABLE "app"."accounts" (
) INHERITS ("public"."orders") WITH (fillfactor = 70);
