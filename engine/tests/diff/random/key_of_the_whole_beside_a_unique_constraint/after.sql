CREATE TABLE "public"."items2" (
  "part" integer NOT NULL
) PARTITION BY HASH ("part");
CREATE TABLE "public"."tags" PARTITION OF "public"."items2" FOR VALUES WITH (MODULUS 4, REMAINDER 0);
ALTER TABLE "public"."items2" ADD CONSTRAINT "items2_pkey" PRIMARY KEY ("part");
ALTER TABLE "public"."tags" ADD CONSTRAINT "tags_key" UNIQUE ("part");
