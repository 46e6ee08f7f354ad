CREATE SCHEMA "billing";
CREATE TABLE "billing"."rooms" (
  "part" integer,
  "part2" integer
) PARTITION BY LIST ("part");
CREATE TABLE "public"."users" PARTITION OF "billing"."rooms" FOR VALUES IN ('2', '102') PARTITION BY HASH ("part2");
CREATE TABLE "public"."posts" PARTITION OF "public"."users" FOR VALUES WITH (MODULUS 4, REMAINDER 2);
ALTER TABLE "billing"."rooms" ADD CONSTRAINT "only_once" UNIQUE NULLS NOT DISTINCT ("part", "part2");
ALTER TABLE "public"."users" ADD CONSTRAINT "must_hold" UNIQUE ("part", "part2");
CREATE UNIQUE INDEX "rooms_idx3" ON "billing"."rooms" USING btree ("part", "part2") WITH (fillfactor = 80);
