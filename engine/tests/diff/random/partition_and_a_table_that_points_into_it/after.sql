CREATE SCHEMA "billing";
CREATE TABLE "public"."two words" (
  "part" integer,
  "ref" inet
) PARTITION BY LIST ("part");
CREATE TABLE "public"."users" (
  "kind2" inet,
  "note" integer
);
CREATE TABLE "billing"."logs" PARTITION OF "public"."two words" DEFAULT;
ALTER TABLE "public"."two words" ADD CONSTRAINT "two words_key" UNIQUE ("ref", "part");
ALTER TABLE "public"."users" ADD CONSTRAINT "only_once" FOREIGN KEY ("kind2", "note") REFERENCES "public"."two words" ("ref", "part");
