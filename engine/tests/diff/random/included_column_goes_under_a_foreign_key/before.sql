CREATE TABLE "public"."items" (
  "email" numeric(12,4),
  "owner_id" uuid,
  "updated_at" timestamp
) WITH (fillfactor = 70);
CREATE TABLE "public"."orders" (
  "price3" uuid,
  "code" timestamp
) INHERITS ("public"."items");
CREATE UNIQUE INDEX "items_idx" ON "public"."items" USING btree ("updated_at" DESC, "owner_id") INCLUDE ("email", "updated_at");
ALTER TABLE "public"."orders" ADD CONSTRAINT "must_hold3" FOREIGN KEY ("price3", "code") REFERENCES "public"."items" ("owner_id", "updated_at");
