CREATE TYPE "public"."level" AS ENUM ('done', 'null', 'open', 'Red', 'low');
CREATE DOMAIN "public"."mood" AS "public"."level" CONSTRAINT "mood_check0" CHECK (VALUE IS NOT NULL);
