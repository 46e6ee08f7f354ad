CREATE SEQUENCE "public"."numbers2" AS bigint;
CREATE TABLE "public"."tags" (
  "status" numeric
);
ALTER SEQUENCE "public"."numbers2" OWNED BY "public"."tags"."status";
