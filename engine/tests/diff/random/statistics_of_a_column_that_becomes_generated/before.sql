CREATE UNLOGGED TABLE "public"."users" (
  "id" integer,
  "$1" integer
);
ALTER TABLE "public"."users" ALTER "$1" SET STATISTICS 500;
