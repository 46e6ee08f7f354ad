CREATE TABLE "public"."orders" (
  "valid" interval(3)
);
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_excl" EXCLUDE USING btree ("valid" WITH =);
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_excl2" EXCLUDE USING btree ("valid" WITH =);
