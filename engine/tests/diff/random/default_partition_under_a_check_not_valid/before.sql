CREATE TABLE "public"."posts" (
  "part" integer,
  "order" bigint
) PARTITION BY LIST ("part");
ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_check" CHECK (("part" IS NULL) = ("order" IS NULL)) NOT VALID;
