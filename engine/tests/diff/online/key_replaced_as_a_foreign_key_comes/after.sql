CREATE UNLOGGED TABLE "public"."UPPER" (
  "flags" bigint
);
CREATE TABLE "public"."rooms" (
  "id" bigint NOT NULL
) WITH (autovacuum_enabled = false);
ALTER TABLE "public"."rooms" ADD CONSTRAINT "by_name" PRIMARY KEY ("id");
ALTER TABLE "public"."rooms" ADD CONSTRAINT "rooms_key" UNIQUE ("id") DEFERRABLE;
ALTER TABLE "public"."UPPER" ADD CONSTRAINT "only_once" FOREIGN KEY ("flags") REFERENCES "public"."rooms" ("id") ON DELETE SET NULL NOT VALID;
ALTER TABLE "public"."rooms" FORCE ROW LEVEL SECURITY;
