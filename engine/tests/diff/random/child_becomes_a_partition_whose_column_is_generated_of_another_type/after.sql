CREATE TABLE "public"."events" (
);
CREATE TABLE "public"."trailing " (
  "part" integer,
  "id" integer GENERATED ALWAYS AS ("part" % 22) STORED
) PARTITION BY LIST ("part");
CREATE TABLE "public"."users" PARTITION OF "public"."trailing " FOR VALUES IN ('3', '103');
ALTER TABLE "public"."events" REPLICA IDENTITY NOTHING;
