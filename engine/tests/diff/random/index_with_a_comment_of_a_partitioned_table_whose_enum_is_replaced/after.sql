CREATE SCHEMA "default";
CREATE TYPE "default"."color" AS ENUM ('low', 'open', 'done', 'Red', 'closed', 'två');
CREATE TABLE "public"."items" (
  "part" integer,
  "owner_id" "default"."color"
) PARTITION BY LIST ("part");
CREATE TABLE "public"."accounts" PARTITION OF "public"."items" FOR VALUES IN ('2', '102');
CREATE INDEX "items_idx2" ON "public"."items" USING btree ("owner_id" DESC);
COMMENT ON INDEX "public"."items_idx2" IS 'a note';
