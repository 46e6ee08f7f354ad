CREATE SCHEMA "billing";
CREATE TYPE "public"."color" AS ENUM ('Red', '', 'new', 'två');
CREATE TABLE "public"."users" (
  "%s" "public"."color" NOT NULL,
  "total" numeric(12,2)
);
ALTER TABLE "public"."users" ADD CONSTRAINT "only_once" PRIMARY KEY ("%s");
