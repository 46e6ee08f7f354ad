CREATE TYPE "public"."money_amount" AS ("--" numeric(10,2), "code" xml, "id" tsvector);
