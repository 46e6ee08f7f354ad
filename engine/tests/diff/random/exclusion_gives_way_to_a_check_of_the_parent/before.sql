CREATE SCHEMA "audit";
CREATE SCHEMA "billing";
CREATE EXTENSION btree_gist;
CREATE TABLE "audit"."orders" (
  "id" text,
  "1st" bigint
) WITH (autovacuum_enabled = false);
CREATE TABLE "billing"."accounts" (
) INHERITS ("audit"."orders");
ALTER TABLE "billing"."accounts" ADD CONSTRAINT "only_once" EXCLUDE USING gist ("id" WITH =);
