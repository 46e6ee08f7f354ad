CREATE TABLE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz" (
  "part" integer,
  "part2" integer,
  "total2" tstzrange
) PARTITION BY LIST ("part");
CREATE TABLE "public"."files2" PARTITION OF "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz" DEFAULT PARTITION BY RANGE ("part2");
CREATE INDEX "only_once3" ON "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz" USING spgist ("total2");
CREATE INDEX "files2_idx" ON "public"."files2" USING spgist ("total2") WITH (fillfactor = 80);
