CREATE TABLE "public"."items" (
  "title" boolean
) WITH (autovacuum_enabled = false);
ALTER TABLE "public"."items" ADD CONSTRAINT "--" UNIQUE ("title") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "public"."items" ADD CONSTRAINT "items_key" UNIQUE ("title");
ALTER TABLE "public"."items" ADD CONSTRAINT "items_fkey" FOREIGN KEY ("title") REFERENCES "public"."items" ("title") ON DELETE SET DEFAULT DEFERRABLE;
