CREATE EXTENSION hstore;
CREATE TABLE "public"."orders" (
  "part" integer,
  "updated_at" hstore
) PARTITION BY HASH ("part");
CREATE TABLE "public"."posts" (
  "title" hstore NOT NULL
);
CREATE TABLE "public"."users" (
);
ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("title");
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_fkey" FOREIGN KEY ("updated_at") REFERENCES "public"."posts" ("title");
