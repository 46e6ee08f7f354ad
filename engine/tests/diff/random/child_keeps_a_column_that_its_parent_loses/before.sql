CREATE SCHEMA "billing";
CREATE TABLE "public"."tags" (
  "active" time(3)
);
CREATE TABLE "billing"."logs" (
) INHERITS ("public"."tags");
ALTER TABLE "billing"."logs" REPLICA IDENTITY NOTHING;
