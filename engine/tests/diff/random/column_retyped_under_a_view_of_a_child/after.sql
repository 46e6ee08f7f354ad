CREATE DOMAIN "public"."span" AS time CONSTRAINT "span_check1" CHECK (VALUE IS NULL);
CREATE TABLE "public"."users" (
  "updated_at" varchar(200)
);
CREATE TABLE "public"."%s" (
) INHERITS ("public"."users");
CREATE VIEW "public"."recent" AS SELECT "updated_at" FROM "public"."%s";
