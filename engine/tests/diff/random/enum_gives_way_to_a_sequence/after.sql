CREATE SEQUENCE "public"."$1" AS bigint;
