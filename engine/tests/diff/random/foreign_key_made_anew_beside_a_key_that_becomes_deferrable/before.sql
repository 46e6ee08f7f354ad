CREATE TYPE "public"."status_kind" AS ENUM ('', 'a b');
CREATE TABLE "public"."/*" (
  "position" "public"."status_kind"[],
  "order" tsvector NOT NULL
) WITH (fillfactor = 70);
ALTER TABLE "public"."/*" ADD CONSTRAINT "by_name" PRIMARY KEY ("order") INCLUDE ("order", "position");
ALTER TABLE "public"."/*" ADD CONSTRAINT "must_hold" UNIQUE ("order");
ALTER TABLE "public"."/*" ADD CONSTRAINT "/*_fkey" FOREIGN KEY ("order") REFERENCES "public"."/*" ("order") ON UPDATE RESTRICT ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "public"."/*" REPLICA IDENTITY NOTHING;
