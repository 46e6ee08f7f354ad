CREATE DOMAIN "public"."money_amount" AS timestamptz;
CREATE TABLE "public"."quo""te" (
);
CREATE TABLE "public"."orders" (
) INHERITS ("public"."quo""te") WITH (fillfactor = 70);
