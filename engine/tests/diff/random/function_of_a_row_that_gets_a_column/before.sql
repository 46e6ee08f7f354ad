CREATE TABLE "public"."orders" (
) WITH (fillfactor = 70);
CREATE TABLE "public"."items" (
) INHERITS ("public"."orders");
ALTER TABLE "public"."orders" ENABLE ROW LEVEL SECURITY;
