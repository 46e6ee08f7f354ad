CREATE DOMAIN "public"."slug" AS boolean NOT NULL;
