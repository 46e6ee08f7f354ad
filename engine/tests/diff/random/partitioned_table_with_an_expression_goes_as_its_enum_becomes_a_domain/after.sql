CREATE TYPE "public"."slug" AS ENUM ('new', 'done', 'open');
CREATE TABLE "public"."accounts" (
  "part" integer,
  "ref" "public"."slug"
) PARTITION BY HASH ("part");
CREATE TABLE "public"."trailing " PARTITION OF "public"."accounts" FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE INDEX "accounts_idx" ON "public"."accounts" USING btree ((CASE WHEN "ref" = 'new' THEN 12 ELSE 0 END));
