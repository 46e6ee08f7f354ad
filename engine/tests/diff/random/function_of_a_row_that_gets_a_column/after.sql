CREATE TABLE "public"."orders" (
  "flags2" numrange
);
CREATE FUNCTION "public"."$1"("public"."orders") RETURNS text LANGUAGE sql STABLE AS $body$SELECT ($1)."flags2"::text$body$;
