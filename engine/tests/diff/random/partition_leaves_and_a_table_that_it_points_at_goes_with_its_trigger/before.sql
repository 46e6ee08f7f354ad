CREATE TABLE "public"."logs2" (
  "id" text NOT NULL
);
CREATE TABLE "public"."posts" (
  "part" integer,
  "part2" integer,
  "price2" text
) PARTITION BY RANGE ("part");
CREATE TABLE "public"."events" PARTITION OF "public"."posts" FOR VALUES FROM (30) TO (40);
ALTER TABLE "public"."logs2" ADD CONSTRAINT "logs2_pkey" PRIMARY KEY ("id");
ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_check" CHECK ("part2" % 17 >= 0 OR "part2" < 0);
ALTER TABLE "public"."logs2" FORCE ROW LEVEL SECURITY;
ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_fkey" FOREIGN KEY ("price2") REFERENCES "public"."logs2" ("id");
CREATE FUNCTION "public"."count_of"() RETURNS trigger LANGUAGE plpgsql AS $body$BEGIN
  -- word 64
  RETURN NEW;
END$body$;
CREATE TRIGGER "trigger5" AFTER INSERT OR UPDATE ON "public"."logs2" FOR EACH ROW WHEN (NEW."id" ~ '^[^%_]*$') EXECUTE FUNCTION "public"."count_of"();
