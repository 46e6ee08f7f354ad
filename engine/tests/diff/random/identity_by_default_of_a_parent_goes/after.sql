CREATE SCHEMA "audit2";
CREATE TABLE "public"."tags" (
);
CREATE TABLE "audit2"."accounts" (
) INHERITS ("public"."tags");
ALTER TABLE "public"."tags" ENABLE ROW LEVEL SECURITY;
