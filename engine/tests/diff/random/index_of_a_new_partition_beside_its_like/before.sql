CREATE TABLE "public"."files" (
  "part" integer
) PARTITION BY HASH ("part");
CREATE INDEX "must_hold" ON "public"."files" USING btree ("part");
