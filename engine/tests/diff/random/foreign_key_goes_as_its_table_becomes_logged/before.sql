CREATE UNLOGGED TABLE "public"."events" (
  "id" uuid,
  "note2" interval
);
CREATE UNLOGGED TABLE "public"."files" (
  "kind" uuid,
  "flags" interval
);
CREATE UNIQUE INDEX "events_idx2" ON "public"."events" USING btree ("note2", "id");
ALTER TABLE "public"."files" ADD CONSTRAINT "files_fkey" FOREIGN KEY ("kind", "flags") REFERENCES "public"."events" ("id", "note2");
