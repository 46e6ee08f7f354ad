CREATE SCHEMA "audit";
CREATE TABLE "public"."accounts" (
);
CREATE TABLE "audit"."rooms" (
) INHERITS ("public"."accounts");
