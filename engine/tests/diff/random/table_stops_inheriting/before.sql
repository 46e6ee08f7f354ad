CREATE TABLE "public"."UPPER" (
  "id2" text
);
CREATE TABLE "public"."logs" (
) INHERITS ("public"."UPPER");
