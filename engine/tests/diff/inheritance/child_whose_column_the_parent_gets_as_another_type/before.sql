CREATE EXTENSION hstore;
CREATE TABLE "public"."events" (
  "id" integer NOT NULL
) WITH (fillfactor = 70);
CREATE UNLOGGED TABLE "public"."items" (
  "valid" hstore,
  "created_at" time[]
) WITH (autovacuum_enabled = false, fillfactor = 70);
ALTER TABLE "public"."events" ADD CONSTRAINT "must_hold" PRIMARY KEY ("id");
ALTER TABLE "public"."events" FORCE ROW LEVEL SECURITY;
