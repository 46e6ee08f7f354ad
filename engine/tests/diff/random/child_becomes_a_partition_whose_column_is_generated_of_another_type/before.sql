CREATE TABLE "public"."events" (
);
CREATE TABLE "public"."trailing " (
  "part" integer,
  "id" integer GENERATED ALWAYS AS ("part" % 22) STORED
) PARTITION BY LIST ("part");
CREATE UNLOGGED TABLE "public"."users" (
  "id" uuid
) INHERITS ("public"."events");
ALTER TABLE "public"."events" REPLICA IDENTITY NOTHING;
