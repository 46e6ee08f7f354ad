CREATE TABLE "public"."items2" (
  "part" integer
) PARTITION BY HASH ("part");
CREATE TABLE "public"."tags" PARTITION OF "public"."items2" FOR VALUES WITH (MODULUS 4, REMAINDER 0);
ALTER TABLE "public"."tags" ADD CONSTRAINT "tags_key" UNIQUE ("part");
