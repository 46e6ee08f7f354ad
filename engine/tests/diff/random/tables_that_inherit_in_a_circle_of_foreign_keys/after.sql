CREATE SCHEMA "app";
CREATE TABLE "public"."orders" (
  "part" integer,
  "version" numeric,
  "id" integer
) PARTITION BY LIST ("part");
CREATE TABLE "public"."rooms" (
  "name" integer,
  "parent_id" numeric
);
CREATE TABLE "app"."tags" (
) INHERITS ("public"."rooms");
CREATE TABLE "public"."files" PARTITION OF "public"."orders" FOR VALUES IN ('3', '103');
ALTER TABLE "app"."tags" ADD CONSTRAINT "tags_pkey" PRIMARY KEY ("name");
ALTER TABLE "public"."files" ADD CONSTRAINT "files_key2" UNIQUE ("version", "part") INCLUDE ("version");
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_fkey" FOREIGN KEY ("id") REFERENCES "app"."tags" ("name");
ALTER TABLE "public"."rooms" ADD CONSTRAINT "rooms_fkey" FOREIGN KEY ("parent_id", "name") REFERENCES "public"."files" ("version", "part");
