CREATE SCHEMA "audit";
CREATE EXTENSION hstore;
CREATE TABLE "public"."orders" (
  "part" integer,
  "part2" integer,
  "owner_id" hstore[]
) PARTITION BY HASH ("part");
CREATE TABLE "audit"."posts" PARTITION OF "public"."orders" FOR VALUES WITH (MODULUS 4, REMAINDER 3) PARTITION BY LIST ("part2");
CREATE TABLE "public"."logs" PARTITION OF "audit"."posts" DEFAULT;
