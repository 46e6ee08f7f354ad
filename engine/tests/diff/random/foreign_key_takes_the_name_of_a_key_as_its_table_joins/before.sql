CREATE SCHEMA "app";
CREATE TYPE "public"."dot.ted" AS ENUM ('high', 'null', 'done', 'Red', '');
CREATE DOMAIN "public"."address" AS integer;
CREATE TABLE "app"."logs" (
  "part" integer,
  "name" cidr
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."rooms" (
  "parent_id2" "public"."address",
  "ref" cidr NOT NULL
);
CREATE TABLE "public"."files" PARTITION OF "app"."logs" FOR VALUES FROM (20) TO (30);
ALTER TABLE "public"."rooms" ADD CONSTRAINT "rooms_pkey" PRIMARY KEY ("ref");
ALTER TABLE "app"."logs" ADD CONSTRAINT "must_hold" FOREIGN KEY ("name") REFERENCES "public"."rooms" ("ref");
