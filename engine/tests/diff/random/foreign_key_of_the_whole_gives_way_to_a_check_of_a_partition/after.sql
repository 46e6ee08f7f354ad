CREATE SCHEMA "app";
CREATE TABLE "app"."accounts" (
  "id" text NOT NULL
) WITH (autovacuum_enabled = false);
CREATE TABLE "public"."logs" (
  "part" integer,
  "status" date,
  "title" text
) PARTITION BY RANGE ("part");
CREATE TABLE "app"."accounts2" PARTITION OF "public"."logs" FOR VALUES FROM (0) TO (10);
ALTER TABLE "app"."accounts" ADD CONSTRAINT "only_once" PRIMARY KEY ("id");
ALTER TABLE "public"."logs" ADD CONSTRAINT "must_hold" FOREIGN KEY ("title") REFERENCES "app"."accounts" ("id");
