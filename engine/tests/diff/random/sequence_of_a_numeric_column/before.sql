CREATE TABLE "public"."tags" (
  "status" numeric
);
