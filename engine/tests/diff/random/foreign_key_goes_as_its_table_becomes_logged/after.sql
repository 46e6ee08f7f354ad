CREATE TYPE "public"."level" AS ("title" uuid);
CREATE UNLOGGED TABLE "public"."events" (
  "id" uuid,
  "note2" interval
);
CREATE TABLE "public"."files" (
  "kind" uuid,
  "flags" interval
);
CREATE UNIQUE INDEX "events_idx2" ON "public"."events" USING btree ("note2", "id");
