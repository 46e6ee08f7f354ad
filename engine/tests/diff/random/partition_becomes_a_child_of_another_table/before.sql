CREATE UNLOGGED TABLE "public"."accounts" (
  "id2" tstzrange
);
CREATE TABLE "public"."tags" (
  "part" integer,
  "part2" integer
) PARTITION BY HASH ("part");
CREATE TABLE "public"."tags2" PARTITION OF "public"."tags" FOR VALUES WITH (MODULUS 4, REMAINDER 3) PARTITION BY RANGE ("part2");
CREATE TABLE "public"."accounts2" PARTITION OF "public"."tags2" FOR VALUES FROM (20) TO (30);
ALTER TABLE "public"."accounts" ADD CONSTRAINT "accounts_check" CHECK (NOT isempty("id2"));
ALTER TABLE "public"."accounts" FORCE ROW LEVEL SECURITY;
