CREATE SCHEMA "audit";
CREATE DOMAIN "audit"."color" AS double precision NOT NULL CONSTRAINT "color_check0" CHECK (VALUE IS NOT NULL) CONSTRAINT "other_check" CHECK (VALUE > -14);
CREATE TABLE "public"."files" (
  "id2" "audit"."color"[]
);
ALTER TABLE "public"."files" REPLICA IDENTITY FULL;
