CREATE TYPE "public"."span" AS ENUM ('två', 'new');
CREATE UNLOGGED TABLE "public"."events" (
  "kind" "public"."span" NOT NULL,
  "id2" interval(3) NOT NULL
);
CREATE TABLE "public"."yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz" (
  "ref" "public"."span",
  "position" integer
) WITH (fillfactor = 70);
CREATE TABLE "public"."%s" (
  "$1" jsonb
) INHERITS ("public"."yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz") WITH (autovacuum_enabled = false);
ALTER TABLE "public"."events" ADD CONSTRAINT "events_pkey" PRIMARY KEY ("id2", "kind");
ALTER TABLE "public"."%s" ADD CONSTRAINT "by_name" EXCLUDE USING hash ("$1" WITH =);
CREATE POLICY "policy 5" ON "public"."%s" AS PERMISSIVE FOR ALL USING (("position" IS NULL) = ("ref" IS NULL));
