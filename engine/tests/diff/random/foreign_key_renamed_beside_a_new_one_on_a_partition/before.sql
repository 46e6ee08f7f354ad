CREATE TABLE "public"."orders" (
  "amount" jsonb
);
CREATE TABLE "public"."yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz" (
  "part" integer,
  "email" jsonb
) PARTITION BY LIST ("part");
CREATE TABLE "public"."orders2" PARTITION OF "public"."yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz" FOR VALUES IN ('3', '103');
CREATE UNIQUE INDEX "orders_idx2" ON "public"."orders" USING btree ("amount" DESC);
ALTER TABLE "public"."yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz" ADD CONSTRAINT "yyyyyyyyyy_fkey" FOREIGN KEY ("email") REFERENCES "public"."orders" ("amount");
