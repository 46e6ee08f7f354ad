CREATE TYPE "public"."span" AS ENUM ('done', 'två');
CREATE TABLE "public"."events" (
  "version" "public"."span"
);
CREATE UNLOGGED TABLE "public"."users" (
  "version" "public"."span"
);
