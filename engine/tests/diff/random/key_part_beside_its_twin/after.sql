CREATE TABLE "public"."quo""te" (
  "part" integer
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."☃" PARTITION OF "public"."quo""te" DEFAULT;
ALTER TABLE "public"."quo""te" ADD CONSTRAINT "quo""te_key" UNIQUE NULLS NOT DISTINCT ("part");
ALTER TABLE "public"."☃" ADD CONSTRAINT "☃_key2" UNIQUE NULLS NOT DISTINCT ("part");
