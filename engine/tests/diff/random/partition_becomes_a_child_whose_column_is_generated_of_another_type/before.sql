CREATE DOMAIN "public"."quo""te" AS boolean;
CREATE TABLE "public"."logs" (
  "part" integer,
  "owner_id" "public"."quo""te"
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."posts" (
  "a;b" varchar(20),
  "owner_id" tsvector GENERATED ALWAYS AS (to_tsvector('english', "a;b")) STORED
);
CREATE TABLE "public"."orders" PARTITION OF "public"."logs" DEFAULT;
