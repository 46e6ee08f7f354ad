CREATE TABLE "public"."posts" (
);
CREATE TABLE "public"."accounts2" (
  "created_at" numeric
) INHERITS ("public"."posts");
ALTER TABLE "public"."accounts2" REPLICA IDENTITY NOTHING;
