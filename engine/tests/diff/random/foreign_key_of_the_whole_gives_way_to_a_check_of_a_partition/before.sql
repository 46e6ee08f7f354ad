CREATE SCHEMA "app";
CREATE TABLE "app"."accounts" (
  "id" text NOT NULL
) WITH (autovacuum_enabled = false);
CREATE TABLE "public"."logs" (
  "part" integer,
  "status" date
) PARTITION BY RANGE ("part");
CREATE TABLE "app"."accounts2" PARTITION OF "public"."logs" FOR VALUES FROM (0) TO (10);
ALTER TABLE "app"."accounts" ADD CONSTRAINT "only_once" PRIMARY KEY ("id");
ALTER TABLE "app"."accounts2" ADD CONSTRAINT "must_hold" CHECK (("status" IS NULL) = ("part" IS NULL));
