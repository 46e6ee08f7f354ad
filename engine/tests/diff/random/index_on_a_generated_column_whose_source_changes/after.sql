CREATE TABLE "public"."events" (
  "ref" varchar(20),
  "flags" text GENERATED ALWAYS AS (lower("ref")) STORED
);
CREATE INDEX "events_idx" ON "public"."events" USING btree ((left("flags", 15)));
