CREATE TABLE "public"."files" (
  "part" integer,
  "active" text
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."posts" (
  "position" integer
);
CREATE TABLE "public"."users" PARTITION OF "public"."files" FOR VALUES FROM (0) TO (10);
CREATE INDEX "by_name" ON "public"."users" USING btree ("active" text_pattern_ops);
