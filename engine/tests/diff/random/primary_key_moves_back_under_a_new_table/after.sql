CREATE SCHEMA "billing";
CREATE TYPE "public"."color" AS ENUM ('Red', '', 'new', 'två');
CREATE TABLE "billing"."posts2" (
  "name" numeric(12,2)
);
CREATE TABLE "public"."users" (
  "total" numeric(12,2) NOT NULL,
  "%s" "public"."color"
);
ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("total");
ALTER TABLE "billing"."posts2" ADD CONSTRAINT "posts2_fkey" FOREIGN KEY ("name") REFERENCES "public"."users" ("total") NOT VALID;
