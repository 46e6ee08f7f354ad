CREATE SCHEMA "billing";
CREATE EXTENSION citext;
CREATE TABLE "billing"."items" (
  "code" citext
);
CREATE TABLE "public"."files" (
) INHERITS ("billing"."items") WITH (fillfactor = 70);
ALTER TABLE "billing"."items" ADD CONSTRAINT "items_check" CHECK ("code" IS NULL) NOT VALID;
ALTER TABLE "billing"."items" REPLICA IDENTITY FULL;
