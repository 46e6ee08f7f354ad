CREATE TABLE "public"."tags" (
  "email" text
);
ALTER TABLE "public"."tags" ALTER "email" SET STORAGE MAIN;
CREATE TABLE "public"."tags2" (
) INHERITS ("public"."tags");
ALTER TABLE "public"."tags" ENABLE ROW LEVEL SECURITY;
