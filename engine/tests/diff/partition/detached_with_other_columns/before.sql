CREATE TABLE "public"."tags2" (
  "part" integer
) PARTITION BY LIST ("part");
CREATE TABLE "public"."rooms" PARTITION OF "public"."tags2" FOR VALUES IN ('1', '101');
