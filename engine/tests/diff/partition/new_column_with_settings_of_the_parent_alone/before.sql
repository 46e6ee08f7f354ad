CREATE TABLE "public"."posts2" (
  "part" integer
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."two words" PARTITION OF "public"."posts2" FOR VALUES FROM (10) TO (20);
