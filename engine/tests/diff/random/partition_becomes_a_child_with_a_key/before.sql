CREATE TABLE "public"."files" (
  "id" bigint
);
CREATE TABLE "public"."logs" (
  "part" integer,
  "part2" integer
) PARTITION BY HASH ("part");
CREATE TABLE "public"."posts2" PARTITION OF "public"."logs" FOR VALUES WITH (MODULUS 4, REMAINDER 0) PARTITION BY LIST ("part2");
CREATE TABLE "public"."files2" PARTITION OF "public"."posts2" FOR VALUES IN ('3', '103');
