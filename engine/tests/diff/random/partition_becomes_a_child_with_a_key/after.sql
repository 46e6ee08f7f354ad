CREATE TABLE "public"."files" (
  "id" bigint
);
CREATE TABLE "public"."logs" (
  "part" integer,
  "part2" integer
) PARTITION BY HASH ("part");
CREATE TABLE "public"."files2" (
) INHERITS ("public"."files");
CREATE TABLE "public"."posts2" PARTITION OF "public"."logs" FOR VALUES WITH (MODULUS 4, REMAINDER 0) PARTITION BY LIST ("part2");
ALTER TABLE "public"."files2" ADD CONSTRAINT "files2_pkey" PRIMARY KEY ("id");
ALTER TABLE "public"."files2" ENABLE ROW LEVEL SECURITY;
