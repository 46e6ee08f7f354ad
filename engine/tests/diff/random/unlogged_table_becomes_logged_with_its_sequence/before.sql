CREATE SEQUENCE "public"."counter" AS bigint;
CREATE UNLOGGED TABLE "public"."events" (
  "flags" varchar(50)
);
ALTER SEQUENCE "public"."counter" OWNED BY "public"."events"."flags";
