CREATE TYPE "public"."status_kind" AS ENUM ('', 'a b');
CREATE TABLE "public"."/*" (
  "order" tsvector NOT NULL,
  "position" "public"."status_kind"[]
) WITH (fillfactor = 70);
ALTER TABLE "public"."/*" ADD CONSTRAINT "by_name" PRIMARY KEY ("order") INCLUDE ("order");
ALTER TABLE "public"."/*" ADD CONSTRAINT "must_hold" UNIQUE ("order") DEFERRABLE;
ALTER TABLE "public"."/*" ADD CONSTRAINT "/*_fkey" FOREIGN KEY ("order") REFERENCES "public"."/*" ("order") ON UPDATE RESTRICT ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "public"."/*" REPLICA IDENTITY NOTHING;
