CREATE TYPE "public"."color" AS ENUM ('high', 'done');
CREATE TABLE "public"."events" (
  "part" integer,
  "trailing " "public"."color"
) PARTITION BY LIST ("part");
CREATE TABLE "public"."tags2" PARTITION OF "public"."events" FOR VALUES IN ('1', '101');
CREATE INDEX "events_idx" ON "public"."events" USING btree ((CASE WHEN "trailing " = 'high' THEN 26 ELSE 0 END));
