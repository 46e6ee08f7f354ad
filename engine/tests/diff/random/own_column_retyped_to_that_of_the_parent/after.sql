CREATE TABLE "public"."posts" (
  "created_at" bigint
);
CREATE TABLE "public"."accounts2" (
) INHERITS ("public"."posts");
ALTER TABLE "public"."accounts2" REPLICA IDENTITY NOTHING;
