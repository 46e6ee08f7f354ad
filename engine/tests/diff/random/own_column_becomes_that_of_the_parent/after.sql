CREATE SCHEMA "app";
CREATE TABLE "app"."events" (
  "valid" numeric(12,4)
);
CREATE TABLE "public"."items" (
) INHERITS ("app"."events");
