CREATE TABLE "public"."rooms" (
  "status" bytea
) WITH (fillfactor = 70);
CREATE TABLE "public"."tags2" (
  "part" integer
) PARTITION BY LIST ("part");
