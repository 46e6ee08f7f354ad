CREATE TYPE "public"."slug" AS ENUM ('new', 'null', 'done', 'Red', 'open');
CREATE SEQUENCE "public"."ticket" AS bigint;
CREATE TABLE "public"."files" (
  "id" bigint
);
CREATE UNLOGGED TABLE "public"."events" (
  "price" bigint DEFAULT nextval('"public"."ticket"')
) INHERITS ("public"."files") WITH (autovacuum_enabled = false);
ALTER TABLE "public"."events" ADD CONSTRAINT "by_name2" EXCLUDE USING hash ("id" WITH =);
ALTER TABLE "public"."events" REPLICA IDENTITY NOTHING;
ALTER SEQUENCE "public"."ticket" OWNED BY "public"."events"."price";
