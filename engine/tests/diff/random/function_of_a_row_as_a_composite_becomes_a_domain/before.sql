CREATE TYPE "public"."money_amount" AS ("version" varchar(50), "flags" varchar(200));
CREATE TABLE "public"."quo""te" (
);
CREATE TABLE "public"."orders" (
  "flags" "public"."money_amount"
) INHERITS ("public"."quo""te") WITH (fillfactor = 70);
CREATE FUNCTION "public"."touch"("public"."orders") RETURNS text LANGUAGE sql STABLE AS $body$SELECT ($1)."flags"::text$body$;
