CREATE TABLE "public"."files" (
  "part" integer
) PARTITION BY HASH ("part");
CREATE TABLE "public"."orders" PARTITION OF "public"."files" FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE INDEX "must_hold" ON "public"."files" USING btree ("part");
CREATE INDEX "orders_idx" ON "public"."orders" USING btree ("part");
