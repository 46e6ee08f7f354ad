CREATE SCHEMA "audit";
CREATE TABLE "public"."accounts" (
  "id" integer GENERATED ALWAYS AS IDENTITY (START 5) NOT NULL
);
CREATE TABLE "audit"."rooms" (
) INHERITS ("public"."accounts");
