CREATE TYPE "public"."money_amount" AS ("id" tsvector, "code" xml);
