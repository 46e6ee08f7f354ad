CREATE UNLOGGED TABLE "public"."users" (
  "id" integer,
  "$1" integer GENERATED ALWAYS AS ("id" % 11) STORED
);
ALTER TABLE "public"."users" ALTER "$1" SET STATISTICS 500;
