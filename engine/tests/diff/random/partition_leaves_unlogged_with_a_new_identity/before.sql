CREATE TABLE "public"."logs" (
  "part" integer
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."events" PARTITION OF "public"."logs" FOR VALUES FROM (0) TO (10);
