CREATE SCHEMA "billing";
CREATE TABLE "public"."tags" (
);
CREATE TABLE "billing"."logs" (
  "active" time(3)
) INHERITS ("public"."tags");
ALTER TABLE "billing"."logs" REPLICA IDENTITY NOTHING;
