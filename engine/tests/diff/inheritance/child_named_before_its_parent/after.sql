CREATE TABLE "public"."posts" (
  "email" interval(3)
);
CREATE TABLE "public"."--" (
) INHERITS ("public"."posts") WITH (fillfactor = 70);
ALTER TABLE "public"."posts" REPLICA IDENTITY FULL;
ALTER TABLE "public"."--" REPLICA IDENTITY NOTHING;
