CREATE TABLE "public"."orders" (
  "part" integer,
  "updated_at" text
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."logs2" PARTITION OF "public"."orders" FOR VALUES FROM (0) TO (10);
