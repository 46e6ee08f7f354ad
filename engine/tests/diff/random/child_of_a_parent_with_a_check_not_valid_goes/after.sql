CREATE SCHEMA "billing";
CREATE EXTENSION citext;
CREATE TABLE "billing"."items" (
  "code" citext
);
ALTER TABLE "billing"."items" ADD CONSTRAINT "items_check" CHECK ("code" IS NULL) NOT VALID;
ALTER TABLE "billing"."items" REPLICA IDENTITY FULL;
