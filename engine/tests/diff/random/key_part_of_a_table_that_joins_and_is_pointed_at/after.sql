CREATE TABLE "public"."accounts" (
  "part" integer,
  "position" interval(3)
) PARTITION BY HASH ("part");
CREATE UNLOGGED TABLE "public"."items" (
);
CREATE TABLE "public"."back\slash" (
  "id" integer,
  "id2" interval(3)
) INHERITS ("public"."items") WITH (fillfactor = 70);
CREATE TABLE "public"."tags" PARTITION OF "public"."accounts" FOR VALUES WITH (MODULUS 4, REMAINDER 3);
ALTER TABLE "public"."accounts" ADD CONSTRAINT "accounts_key2" UNIQUE ("position", "part");
ALTER TABLE "public"."back\slash" ADD CONSTRAINT "back\slash_fkey" FOREIGN KEY ("id2", "id") REFERENCES "public"."accounts" ("position", "part") NOT VALID;
