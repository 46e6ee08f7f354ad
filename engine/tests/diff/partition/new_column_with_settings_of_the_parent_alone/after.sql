CREATE TABLE "public"."posts2" (
  "part" integer,
  "id3" time(3)[]
) PARTITION BY RANGE ("part");
ALTER TABLE "public"."posts2" ALTER "id3" SET STATISTICS 500;
CREATE TABLE "public"."two words" PARTITION OF "public"."posts2" FOR VALUES FROM (10) TO (20);
