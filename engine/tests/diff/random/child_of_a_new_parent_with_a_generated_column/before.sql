CREATE TABLE "public"."events" (
  "id" uuid
);
CREATE INDEX "events_idx" ON "public"."events" USING btree ("id");
