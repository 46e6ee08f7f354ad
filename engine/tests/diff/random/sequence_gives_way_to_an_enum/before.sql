CREATE SEQUENCE "public"."default" AS bigint;
