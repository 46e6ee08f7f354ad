CREATE UNLOGGED TABLE "public"."posts" (
  "id" integer,
  "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxzzz" integer
) WITH (autovacuum_enabled = false);
CREATE TABLE "public"."default" (
) INHERITS ("public"."posts") WITH (autovacuum_enabled = false);
ALTER TABLE "public"."default" ADD CONSTRAINT "default_check" CHECK ("id" IS NOT NULL) NO INHERIT;
