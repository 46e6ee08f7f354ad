CREATE TABLE "public"."tags" (
  "email" jsonb
);
ALTER TABLE "public"."tags" ALTER "email" SET STORAGE MAIN;
CREATE TABLE "public"."tags2" (
) INHERITS ("public"."tags");
ALTER TABLE "public"."tags" ENABLE ROW LEVEL SECURITY;
