CREATE TABLE "public"."orders2" (
  "part" integer,
  "id" int4range
) PARTITION BY HASH ("part");
CREATE TABLE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz" PARTITION OF "public"."orders2" FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE INDEX "orders2_idx" ON "public"."orders2" USING gist ("id");
CREATE INDEX "orders2_idx2" ON "public"."orders2" USING gist ("id");
