CREATE SCHEMA "audit";
CREATE SCHEMA "billing";
CREATE EXTENSION btree_gist;
CREATE TABLE "audit"."orders" (
  "id" text,
  "1st" bigint
) WITH (autovacuum_enabled = false);
CREATE TABLE "billing"."accounts" (
) INHERITS ("audit"."orders");
ALTER TABLE "audit"."orders" ADD CONSTRAINT "only_once" CHECK (("id" IS NULL) = ("1st" IS NULL));
